-- Originals register (R2.08): where each paper of a case lies; there is no place outside the office.
-- paper: one of the four, else document_number is the further document's

create table original (
    case_number varchar(20) not null,
    entry integer not null,
    paper varchar(40),
    document_number integer not null,
    arrived_on date not null,
    primary key (case_number, entry),
    foreign key (case_number) references case_file (case_number)
);

create table original_move (
    case_number varchar(20) not null,
    entry integer not null,
    move integer not null,
    place varchar(40) not null,
    box text not null,
    person varchar(200) not null,
    moved_at timestamp with time zone not null,
    primary key (case_number, entry, move),
    foreign key (case_number) references case_file (case_number)
);

-- what a person found absent or masked on a scanned page, by its kind (R2.11)
create table scan_mark (
    case_number varchar(20) not null,
    scan_id varchar(100) not null,
    kind varchar(40) not null,
    found varchar(20) not null,
    person varchar(200) not null,
    found_at timestamp with time zone not null,
    primary key (case_number, scan_id, kind),
    foreign key (case_number) references case_file (case_number)
);

-- papers from before there was a register: nobody has said yet where they lie
insert into original (case_number, entry, paper, document_number, arrived_on)
    select p.case_number,
        (select count(*) from paper o where o.case_number = p.case_number and o.kind <= p.kind),
        p.kind, 0, p.arrived_on
    from paper p;
insert into original (case_number, entry, document_number, arrived_on)
    select d.case_number,
        (select count(*) from paper p where p.case_number = d.case_number)
            + (select count(*) from extra_document o where o.case_number = d.case_number
                and o.arrived_on is not null and o.document_number <= d.document_number),
        d.document_number, d.arrived_on
    from extra_document d where d.arrived_on is not null;
