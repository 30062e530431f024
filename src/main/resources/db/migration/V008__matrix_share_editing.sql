-- One row for each thing that was changed in a copy, by the number of the link it was changed by and by nobody's name:
-- 0 for its owner. Of each copy the latest 500 are kept.
create table matrix_change (
    matrix_id  uuid                     not null references matrix (id) on delete cascade,
    number     integer                  not null,
    changed_at timestamp with time zone not null,
    link       integer                  not null,
    kind       varchar(20)              not null check (kind in ('DUTY', 'PLACE', 'ORDER', 'PARTICIPANT', 'NAME')),
    subject    varchar(40)              not null,
    was        varchar(8000)            not null,
    became     varchar(8000)            not null,
    primary key (matrix_id, number)
);

-- One row for each visitor who took up a link for editing. It means nothing once the link is revoked.
create table matrix_editor (
    matrix_id uuid                     not null references matrix (id) on delete cascade,
    share_id  uuid                     not null,
    visitor   varchar(43)              not null,
    since     timestamp with time zone not null,
    primary key (matrix_id, visitor, share_id)
);

-- What a visitor may edit.
create index matrix_editor_by_visitor on matrix_editor (visitor);
