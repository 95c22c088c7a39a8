-- Which editions of the profile the office works by, and the national holidays as its people last took them in.

-- an empty person: the program itself, when the office was begun
create table profile_adoption (
    edition varchar(100) primary key,
    adopted_at timestamp with time zone not null,
    person varchar(200) not null,
    foreign key (edition) references profile_edition (edition)
);
insert into profile_adoption (edition, adopted_at, person)
    select content, timestamp with time zone '2016-01-01 00:00:00+00:00', '' from office_setting where name = 'profile';
delete from office_setting where name = 'profile';

-- the days for which the table is complete stand in office_setting
create table national_holiday (
    holiday date primary key,
    name varchar(100) not null
);
