-- Scanned paper: its pages lie in the tray or with their case until they are destroyed.

-- code: what our code on the page said, and the sheet and page it names; empty without one
-- batch and place: what it was scanned with, in which order
-- sha256: of the picture as it is stored, empty once that was destroyed
create table scan_page (
    scan_id varchar(20) primary key,
    batch varchar(20) not null,
    place integer not null,
    code varchar(120) not null,
    sheet varchar(40) not null,
    sheet_page integer not null,
    case_number varchar(20),
    paper varchar(40),
    document integer,
    state varchar(20) not null,
    taken_in_at timestamp with time zone not null,
    sha256 varchar(64) not null,
    size integer not null,
    width integer not null,
    height integer not null,
    dpi integer not null,
    media_type varchar(40) not null,
    foreign key (case_number) references case_file (case_number)
);
create index scan_of_case on scan_page (case_number, scan_id);
create index scan_in_state on scan_page (state, scan_id);

create table scan_chunk (
    scan_id varchar(20) not null,
    part integer not null,
    content bytea not null,
    primary key (scan_id, part),
    foreign key (scan_id) references scan_page (scan_id)
);

alter table purged_case add column scans integer default 0 not null;
