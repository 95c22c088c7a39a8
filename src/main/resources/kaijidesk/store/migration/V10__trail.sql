-- The office's history: append-only, each entry chained to the one before it by a keyed hash (R6.05).

-- entry: from 1 over the whole office, without gaps; about: an act's name, a letter, the kind of data seen
-- entered, salt: null where nothing was entered, and after a purge; digest and mac stay for ever
create table trail_entry (
    entry bigint primary key,
    happened_at timestamp with time zone not null,
    person varchar(200) not null,
    kind varchar(20) not null,
    case_number varchar(20),
    about varchar(200) not null,
    entered text,
    salt bytea,
    digest bytea not null,
    mac bytea not null
);
create index trail_of_case on trail_entry (case_number, entry);
create index trail_by_time on trail_entry (happened_at, entry);

-- one row: who appends holds it until the transaction ends
create table trail_head (
    head integer primary key,
    entries bigint not null,
    mac bytea not null,
    seal bytea not null
);
