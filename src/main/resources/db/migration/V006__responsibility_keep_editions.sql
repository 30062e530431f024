-- Every edition of the responsibilities in use here, as its editors wrote it: one row a file. Rows are never changed.
create table responsibility_file (
    edition varchar(40) not null,
    name    varchar(60) not null,
    body    text        not null,
    primary key (edition, name)
);
