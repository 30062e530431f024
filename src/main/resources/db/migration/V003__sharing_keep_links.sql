-- One row for each link by which a visitor shares something. A revoked one stays until its time is over, so that its
-- address can say so. The link itself is not kept, only the SHA-256 of its token in base64url.
-- A new link to the same subject has the next round: of two made at once, the second breaks the constraint.
create table share (
    id           uuid                     primary key,
    token_hash   varchar(43)              not null,
    visitor      varchar(43)              not null,
    kind         varchar(20)              not null,
    subject      uuid                     not null,
    round        integer                  not null,
    with_answers boolean                  not null,
    created_at   timestamp with time zone not null,
    revoked_at   timestamp with time zone,
    kept_until   timestamp with time zone not null,
    constraint share_by_token unique (token_hash),
    constraint share_by_visitor unique (visitor, kind, subject, round)
);

-- What is due for deletion.
create index share_by_kept_until on share (kept_until);
