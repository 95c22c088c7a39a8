-- The outbox: what is sent by e-mail, written in the transaction of its act and sent after it. A unit is a mail, or
-- both halves of stage 1 (R2.04); what the mail server has, or may have, is known at every moment.

create table outbox_unit (
    unit_id varchar(20) primary key,
    case_number varchar(20) not null,
    state varchar(20) not null,
    trouble varchar(40),
    reply integer not null,
    attempts integer not null,
    queued_at timestamp with time zone not null,
    next_at timestamp with time zone,
    version bigint not null,
    foreign key (case_number) references case_file (case_number)
);

create index outbox_unit_state on outbox_unit (state, next_at);

-- recipient: the address that was registered; empty when none was, and nobody can type one
create table outbox_mail (
    unit_id varchar(20) not null,
    place integer not null,
    case_number varchar(20) not null,
    kind varchar(40) not null,
    message_id varchar(200) not null,
    recipient varchar(400) not null,
    subject varchar(1000) not null,
    body text not null,
    letter_id varchar(20),
    state varchar(20) not null,
    state_at timestamp with time zone,
    bounced_at timestamp with time zone,
    primary key (unit_id, place),
    unique (message_id),
    foreign key (unit_id) references outbox_unit (unit_id),
    foreign key (case_number) references case_file (case_number),
    foreign key (letter_id) references letter (letter_id)
);

-- through which server; one row at the most
create table mail_server (
    place integer primary key,
    host varchar(255) not null,
    port integer not null,
    protection varchar(20) not null,
    user_name varchar(320) not null,
    password varchar(1000) not null,
    address varchar(320) not null,
    sender_name varchar(200) not null
);
