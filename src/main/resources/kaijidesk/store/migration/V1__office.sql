-- One schema for H2 and PostgreSQL. Words follow the regime. Texts are stored byte for byte as they came in.

create table profile_edition (
    edition varchar(100) primary key,
    document text not null
);

-- what holds for the office as a whole, such as the profile edition that new cases get
create table office_setting (
    name varchar(100) primary key,
    content varchar(1000) not null
);

create table counter (
    name varchar(100) primary key,
    last_number bigint not null
);

-- the operator's own records

create table member (
    member_id varchar(100) primary key,
    nickname varchar(1000) not null,
    kind varchar(20) not null
);
create index member_nickname on member (nickname);

create table member_snapshot (
    member_id varchar(100) not null,
    point varchar(20) not null,
    trade_no varchar(100) not null,
    as_of date not null,
    name varchar(1000) not null,
    name_kana varchar(1000) not null,
    postal_code varchar(20) not null,
    address varchar(2000) not null,
    phone varchar(100) not null,
    email varchar(1000) not null,
    primary key (member_id, point, trade_no, as_of),
    foreign key (member_id) references member (member_id)
);

create table trade (
    trade_no varchar(100) primary key,
    item_no varchar(100) not null,
    item_name varchar(2000) not null,
    seller_id varchar(100) not null,
    buyer_id varchar(100) not null,
    won_on date,
    completed_on date,
    delivery varchar(20) not null,
    payment varchar(20) not null,
    messaging_closes_on date
);

create table trade_message (
    trade_no varchar(100) not null,
    sent_at timestamp with time zone not null,
    from_member_id varchar(100) not null,
    body_sha256 varchar(64) not null,
    body text not null,
    primary key (trade_no, sent_at, from_member_id, body_sha256)
);

-- the case: what the list shows is derived on every write, the rest is the file itself

create table case_file (
    case_number varchar(20) primary key,
    version bigint not null,
    profile_edition varchar(100) not null,
    sender varchar(1000) not null,
    received_at timestamp with time zone not null,
    message_id varchar(2000) not null,
    mail_sha256 varchar(64) not null,
    agreed boolean not null,
    arrival varchar(20) not null,
    shown_stage varchar(40) not null,
    shown_word varchar(20) not null,
    shown_rules varchar(400) not null,
    deadline date,
    foreign key (profile_edition) references profile_edition (edition)
);

create table application_mail (
    case_number varchar(20) primary key,
    raw bytea not null,
    foreign key (case_number) references case_file (case_number)
);

-- whom and what a case is about, by the operator's own numbers, once it was decided on
create table case_parties (
    case_number varchar(20) primary key,
    trade_no varchar(100) not null,
    applicant_id varchar(100) not null,
    counterparty_id varchar(100) not null,
    foreign key (case_number) references case_file (case_number)
);

create table application_item (
    case_number varchar(20) not null,
    item varchar(40) not null,
    content text not null,
    primary key (case_number, item),
    foreign key (case_number) references case_file (case_number)
);

create table finding (
    case_number varchar(20) not null,
    rule_id varchar(10) not null,
    holds boolean not null,
    note text not null,
    primary key (case_number, rule_id),
    foreign key (case_number) references case_file (case_number)
);

create table decision (
    case_number varchar(20) not null,
    kind varchar(40) not null,
    person varchar(200) not null,
    decided_at timestamp with time zone not null,
    note text not null,
    primary key (case_number, kind),
    foreign key (case_number) references case_file (case_number)
);

create table contact_disclosure (
    case_number varchar(20) primary key,
    applicant_address varchar(1000) not null,
    counterparty_address varchar(1000) not null,
    foreign key (case_number) references case_file (case_number)
);

create table litigation_request (
    case_number varchar(20) primary key,
    evidence text not null,
    pledge_number varchar(40) not null,
    pledge_version integer not null,
    foreign key (case_number) references case_file (case_number)
);

create table paper (
    case_number varchar(20) not null,
    kind varchar(40) not null,
    arrived_on date not null,
    dated_on date,
    identity_document varchar(40),
    form_number varchar(100) not null,
    address varchar(2000) not null,
    primary key (case_number, kind),
    foreign key (case_number) references case_file (case_number)
);

create table paper_result (
    case_number varchar(20) not null,
    paper_check varchar(60) not null,
    passed boolean not null,
    note text not null,
    primary key (case_number, paper_check),
    foreign key (case_number) references case_file (case_number)
);

create table prepared_item (
    case_number varchar(20) not null,
    item varchar(20) not null,
    primary key (case_number, item),
    foreign key (case_number) references case_file (case_number)
);

-- seen by authorised staff only; no letter reads it (R3.06)
create table refusal (
    case_number varchar(20) primary key,
    ground varchar(40) not null,
    foreign key (case_number) references case_file (case_number)
);

-- what acts bring about

create table letter (
    letter_id varchar(20) primary key,
    case_number varchar(20) not null,
    kind varchar(40) not null,
    document_number varchar(100) not null,
    issued_on date not null,
    pages integer not null,
    sha256 varchar(64) not null,
    pdf bytea not null,
    foreign key (case_number) references case_file (case_number)
);
create index letter_of_case on letter (case_number, letter_id);

create table provision_record (
    provision_id bigint generated always as identity primary key,
    case_number varchar(20) not null,
    provided_at timestamp with time zone not null,
    recipient_id varchar(100) not null,
    subject_id varchar(100) not null,
    items varchar(200) not null,
    basis varchar(10) not null,
    foreign key (case_number) references case_file (case_number)
);
create index provision_of_case on provision_record (case_number, provision_id);

create table history (
    case_number varchar(20) not null,
    entry bigint not null,
    happened_at timestamp with time zone not null,
    person varchar(200) not null,
    act varchar(60) not null,
    entered text not null,
    primary key (case_number, entry),
    foreign key (case_number) references case_file (case_number)
);
