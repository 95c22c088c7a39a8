-- A place-holder until the first tables are here.
create table begin_marker (id bigint not null, constraint pk_begin_marker primary key (id));
