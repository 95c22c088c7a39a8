-- Characters that no font has: what was printed in their place, on which letter, chosen by whom and when.

create table substitute (
    letter_id varchar(20) not null,
    stored varchar(20) not null,
    printed varchar(20) not null,
    person varchar(200) not null,
    chosen_at timestamp with time zone not null,
    primary key (letter_id, stored),
    foreign key (letter_id) references letter (letter_id)
);
create index substitute_stored on substitute (stored, chosen_at);
