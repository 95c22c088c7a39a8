-- Who handed which letters to a printer, so that no letter is printed twice.

create table print_run (
    run_id varchar(20) primary key,
    person varchar(200) not null,
    begun_at timestamp with time zone not null
);

-- claim: the letter as long as this run may still print it or may have printed it, null once that is settled;
-- unique, so that no second run takes a letter meanwhile
create table print_run_letter (
    run_id varchar(20) not null,
    place integer not null,
    letter_id varchar(20) not null,
    state varchar(20) not null,
    claim varchar(20),
    primary key (run_id, place),
    foreign key (run_id) references print_run (run_id),
    foreign key (letter_id) references letter (letter_id),
    unique (claim)
);
