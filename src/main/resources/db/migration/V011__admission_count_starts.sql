-- What was begun within the last hour: one row for each time, by the hash of the network it came from. The hash is
-- salted anew each day. Tables named passing_ hold only what is forgotten soon, and are in no backup.
create table passing_start (
    network  varchar(43)              not null,
    begun_at timestamp with time zone not null,
    primary key (network, begun_at)
);

create table passing_salt (
    begins_on date        primary key,
    salt      varchar(43) not null
);

-- What is due for deletion.
create index passing_start_by_begun_at on passing_start (begun_at);
