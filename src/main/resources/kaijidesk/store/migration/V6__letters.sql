-- E-mails in words: what a notice by e-mail said, kept with the case as it was told.

create table mail_text (
    case_number varchar(20) not null,
    notice varchar(40) not null,
    subject varchar(1000) not null,
    body text not null,
    primary key (case_number, notice),
    foreign key (case_number) references case_file (case_number)
);
