-- The mail room (発送): what becomes of each letter that goes by post, from the printer to the addressee.

-- no addressee: a letter issued before there was a mail room; the records tell who it is for when it is handed over
create table posting (
    letter_id varchar(20) primary key,
    version bigint not null,
    state varchar(20) not null,
    addressee varchar(1000),
    postal_code varchar(20),
    address varchar(2000),
    organisation boolean,
    service varchar(40),
    yen integer,
    tracking varchar(20),
    handed_over_on date,
    foreign key (letter_id) references letter (letter_id)
);
create index posting_state on posting (state, letter_id);
create index posting_day on posting (handed_over_on, letter_id);

-- each step happens once, so it is a letter's own
create table posting_step (
    letter_id varchar(20) not null,
    step varchar(20) not null,
    person varchar(200) not null,
    done_at timestamp with time zone not null,
    note text not null,
    primary key (letter_id, step),
    foreign key (letter_id) references posting (letter_id)
);

-- letters of before wait to be printed like any other; the two notices go by e-mail (R2.14, R5.01)
insert into posting (letter_id, version, state)
    select letter_id, 1, 'TO_PRINT' from letter where kind not in ('COUNTERPARTY_NOTICE', 'OTHER_ADDRESS');
