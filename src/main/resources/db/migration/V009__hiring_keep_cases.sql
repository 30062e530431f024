-- One row for each question of whom to hire, and one for each answer that was told about it. A case may be a copy of
-- another, to see what a change would do; it has its own answers, and deleting the first leaves them.
-- The visitor is the SHA-256 of a random key in base64url. The name is free text, and empty where none was typed.
create table hiring_case (
    id          uuid                     primary key,
    visitor     varchar(43)              not null,
    edition     varchar(40)              not null,
    name        varchar(60)              not null,
    copied_from uuid                     references hiring_case (id) on delete set null,
    started_at  timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    kept_until  timestamp with time zone not null
);

-- The levels are their keys with a space between them: one, or any number of a list.
create table hiring_answer (
    case_id uuid         not null references hiring_case (id) on delete cascade,
    factor  varchar(40)  not null,
    levels  varchar(400) not null,
    primary key (case_id, factor)
);

-- What a visitor owns, what is due for deletion, and what has lost the case it was copied from.
create index hiring_case_by_visitor on hiring_case (visitor);
create index hiring_case_by_kept_until on hiring_case (kept_until);
create index hiring_case_by_copied_from on hiring_case (copied_from);
