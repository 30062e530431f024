-- One row for each copy that an organisation made of the responsibilities, and one for each of its columns and rows.
-- The visitor is the SHA-256 of a random key in base64url. Texts have room for characters that count twice here.
create table matrix (
    id         uuid                     primary key,
    visitor    varchar(43)              not null,
    name       varchar(160)             not null,
    preset     varchar(30)              not null,
    edition    varchar(40)              not null,
    changes    integer                  not null,
    version    integer                  not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    kept_until timestamp with time zone not null
);

create table matrix_party (
    matrix_id uuid        not null references matrix (id) on delete cascade,
    party_key varchar(20) not null,
    place     integer     not null,
    name      varchar(80) not null,
    primary key (matrix_id, party_key)
);

-- The parts of all columns stand in one field, since nothing ever asks for one of them alone: "design=C engineering=AR".
create table matrix_duty (
    matrix_id uuid          not null references matrix (id) on delete cascade,
    duty_key  varchar(40)   not null,
    place     integer       not null,
    area      varchar(40)   not null,
    name      varchar(240)  not null,
    hidden    boolean       not null,
    parts     varchar(400)  not null,
    hand_off  varchar(600)  not null,
    note      varchar(1200) not null,
    version   integer       not null,
    primary key (matrix_id, duty_key)
);

-- What a visitor owns, and what is due for deletion.
create index matrix_by_visitor on matrix (visitor, created_at);
create index matrix_by_kept_until on matrix (kept_until);
