-- Mails as they came in, kept raw until a person decides and afterwards with their case (R5.01, R6.03).

-- copy: 0, or counted on where a person takes in the very same bytes again
-- octets: of the mail where it lay; of a mail that is too large only its head is kept (whole is false)
-- sender, subject: as the mail claims, for the list; empty when they can't be read
create table inbox_mail (
    mail_no bigint primary key,
    sha256 varchar(64) not null,
    copy integer not null,
    message_id varchar(1000) not null,
    octets bigint not null,
    whole boolean not null,
    sender varchar(400) not null,
    subject varchar(1000) not null,
    source varchar(20) not null,
    received_at timestamp with time zone not null,
    received_by varchar(20) not null,
    taken_at timestamp with time zone not null,
    taken_by varchar(200) not null,
    state varchar(20) not null,
    decided_at timestamp with time zone,
    decided_by varchar(200),
    note varchar(2000) not null,
    case_number varchar(20),
    unique (sha256, copy),
    foreign key (case_number) references case_file (case_number)
);
create index inbox_by_state on inbox_mail (state, mail_no);
create index inbox_of_case on inbox_mail (case_number, mail_no);
create index inbox_by_message on inbox_mail (message_id);

-- the bytes, in pieces: no engine needs to hold a large mail in one value
create table inbox_piece (
    mail_no bigint not null,
    piece integer not null,
    content bytea not null,
    primary key (mail_no, piece),
    foreign key (mail_no) references inbox_mail (mail_no)
);

-- how far a mailbox was read; mailbox is a hash of server, user and folder
create table mailbox_read (
    mailbox varchar(64) primary key,
    uid_validity bigint not null,
    last_uid bigint not null
);
