-- What the whole regime adds to a case. A single decision stands in table decision under its kind.

-- from when an application counts: its receipt, or later when it was mended too late (R1.03)
alter table case_file add column counted_at timestamp with time zone;
update case_file set counted_at = received_at;

-- whom and what a case is about as far as the records tell, to find cases that have to do with each other (R2.15)
create table case_subject (
    case_number varchar(20) primary key,
    trade_no varchar(100) not null,
    applicant_id varchar(100) not null,
    counterparty_id varchar(100) not null,
    foreign key (case_number) references case_file (case_number)
);
create index case_subject_trade on case_subject (trade_no);
create index case_subject_applicant on case_subject (applicant_id);
create index case_subject_counterparty on case_subject (counterparty_id);
insert into case_subject (case_number, trade_no, applicant_id, counterparty_id)
    select case_number, trade_no, applicant_id, counterparty_id from case_parties;

create table overrule (
    case_number varchar(20) not null,
    rule_id varchar(10) not null,
    person varchar(200) not null,
    decided_at timestamp with time zone not null,
    note text not null,
    primary key (case_number, rule_id),
    foreign key (case_number) references case_file (case_number)
);

create table correction (
    case_number varchar(20) primary key,
    due date not null,
    answered boolean not null,
    foreign key (case_number) references case_file (case_number)
);

-- the name as written on a paper, and a former name or alias that it bears (R2.10, R2.11)
alter table paper add column bearer_name varchar(1000) default '' not null;
alter table paper add column other_name varchar(1000) default '' not null;

create table extra_document (
    case_number varchar(20) not null,
    document_number integer not null,
    name varchar(1000) not null,
    person varchar(200) not null,
    requested_at timestamp with time zone not null,
    arrived_on date,
    accepted boolean,
    note text,
    primary key (case_number, document_number),
    foreign key (case_number) references case_file (case_number)
);

-- single values that a disclosure leaves out (R2.19)
create table prepared_without (
    case_number varchar(20) not null,
    item_at varchar(40) not null,
    primary key (case_number, item_at),
    foreign key (case_number) references case_file (case_number)
);

-- rights holders and their fast path (R4.04)

create table rights_holder (
    holder_id varchar(40) primary key,
    name varchar(1000) not null,
    basis varchar(40) not null,
    reference varchar(1000) not null,
    valid_from date not null,
    valid_until date,
    postal_code varchar(20) not null,
    address varchar(2000) not null
);

create table rights_claim (
    case_number varchar(20) primary key,
    holder_id varchar(40) not null,
    foreign key (case_number) references case_file (case_number)
);

create table rights_finding (
    case_number varchar(20) not null,
    point varchar(40) not null,
    holds boolean not null,
    evidence text not null,
    primary key (case_number, point),
    foreign key (case_number) references case_file (case_number)
);

-- money, in yen (R2.17)

create table expense (
    case_number varchar(20) not null,
    entry integer not null,
    kind varchar(40) not null,
    yen integer not null,
    spent_on date not null,
    person varchar(200) not null,
    entered_at timestamp with time zone not null,
    note text not null,
    primary key (case_number, entry),
    foreign key (case_number) references case_file (case_number)
);

create table payment (
    case_number varchar(20) not null,
    entry integer not null,
    yen integer not null,
    paid_on date not null,
    person varchar(200) not null,
    entered_at timestamp with time zone not null,
    note text not null,
    primary key (case_number, entry),
    foreign key (case_number) references case_file (case_number)
);

-- what happens beside the main path

create table danger (
    case_number varchar(20) primary key,
    kinds varchar(200) not null,
    disclosable boolean,
    foreign key (case_number) references case_file (case_number)
);

create table misuse (
    case_number varchar(20) not null,
    side varchar(20) not null,
    reported_by varchar(200) not null,
    reported_at timestamp with time zone not null,
    account text not null,
    decided_by varchar(200),
    decided_at timestamp with time zone,
    note text,
    confirmed boolean not null,
    primary key (case_number, side),
    foreign key (case_number) references case_file (case_number)
);

create table bounce (
    case_number varchar(20) not null,
    notice varchar(40) not null,
    bounced_on date not null,
    person varchar(200) not null,
    recorded_at timestamp with time zone not null,
    note text not null,
    primary key (case_number, notice),
    foreign key (case_number) references case_file (case_number)
);

create table destruction (
    case_number varchar(20) primary key,
    destroyed_on date not null,
    method varchar(40) not null,
    foreign key (case_number) references case_file (case_number)
);

-- who may overrule, until people sign in
create table supervisor (
    person varchar(200) primary key
);
