-- Retention and purge (R6.03): one person proposes, another purges; of a purged case only this stays beside its row.

create table purge_proposal (
    case_number varchar(20) primary key,
    person varchar(200) not null,
    proposed_at timestamp with time zone not null,
    foreign key (case_number) references case_file (case_number)
);

-- compacted_at: when the file was written anew without what was deleted, null until then
create table purged_case (
    case_number varchar(20) primary key,
    closed_at timestamp with time zone not null,
    kept_until date not null,
    ending varchar(40) not null,
    proposed_by varchar(200) not null,
    proposed_at timestamp with time zone not null,
    purged_by varchar(200) not null,
    purged_at timestamp with time zone not null,
    letters integer not null,
    mails integer not null,
    messages integer not null,
    snapshots integer not null,
    papers integer not null,
    addresses integer not null,
    entries integer not null,
    compacted_at timestamp with time zone,
    foreign key (case_number) references case_file (case_number)
);

-- members who misused disclosed data in a case that is purged (R4.05): the bar stays, the case doesn't
create table misuser (
    member_id varchar(100) primary key
);
