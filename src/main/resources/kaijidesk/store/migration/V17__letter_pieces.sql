-- A letter's PDF lies in pieces of less than a page of the file: rows of a hundred thousand bytes were written again with each that came after them. What was stored before stays one piece.

create table letter_piece (
    letter_id varchar(20) not null,
    piece integer not null,
    content bytea not null,
    primary key (letter_id, piece),
    foreign key (letter_id) references letter (letter_id)
);

insert into letter_piece (letter_id, piece, content) select letter_id, 0, pdf from letter where octet_length(pdf) > 0;

alter table letter drop column pdf;
