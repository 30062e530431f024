-- One row for each time someone sits down to the questionnaire, and one for each answer.
-- The visitor is the SHA-256 of a random key in base64url; nothing here names a person.
create table sitting (
    id          uuid                     primary key,
    visitor     varchar(43)              not null,
    edition     varchar(40)              not null,
    form        varchar(10)              not null check (form in ('QUICK', 'FULL')),
    started_at  timestamp with time zone not null,
    finished_at timestamp with time zone,
    kept_until  timestamp with time zone not null
);

create table response (
    sitting_id  uuid                     not null references sitting (id) on delete cascade,
    item_key    varchar(40)              not null,
    answer      varchar(20)              not null
        check (answer in ('CLEARLY_LEFT', 'RATHER_LEFT', 'BOTH', 'RATHER_RIGHT', 'CLEARLY_RIGHT', 'SKIP')),
    answered_at timestamp with time zone not null,
    primary key (sitting_id, item_key)
);

-- What a visitor owns, newest first, what is due for deletion, and how long the latest took.
create index sitting_by_visitor on sitting (visitor, started_at);
create index sitting_by_kept_until on sitting (kept_until);
create index sitting_by_finished_at on sitting (form, finished_at);
