-- who may enter, and as what; their keys lie in the key ring beside this file. Nobody is ever deleted:
-- a name that acted belongs to one person for good.
create table account (
    person varchar(200) primary key,
    role varchar(20) not null,
    closed boolean not null
);
insert into account (person, role, closed) select person, 'SUPERVISOR', false from supervisor;
drop table supervisor;
