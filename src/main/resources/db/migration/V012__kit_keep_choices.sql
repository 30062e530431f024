-- What was decided about the kit of a hiring case: one row for each kit in which something was decided, one for what was
-- chosen of each post, and one for each text that was written in place of ours. All goes with the case.
-- The post is the one that was chosen last, and empty where none was. The matrix is the one that was begun from the kit.
create table hiring_kit (
    case_id   uuid        primary key references hiring_case (id) on delete cascade,
    edition   varchar(40) not null,
    post      varchar(20) not null,
    matrix_id uuid        references matrix (id) on delete set null,
    changes   integer     not null
);

-- Keys with a space between them.
create table hiring_kit_choice (
    case_id    uuid         not null references hiring_kit (case_id) on delete cascade,
    post       varchar(20)  not null,
    outcomes   varchar(400) not null,
    must_haves varchar(400) not null,
    primary key (case_id, post)
);

-- The version is the number of the change that wrote it. Texts have room for characters that count twice here.
create table hiring_kit_text (
    case_id uuid          not null references hiring_kit (case_id) on delete cascade,
    post    varchar(20)   not null,
    place   varchar(60)   not null,
    body    varchar(8000) not null,
    version integer       not null,
    primary key (case_id, post, place)
);

-- What has lost the matrix that was begun from it.
create index hiring_kit_by_matrix on hiring_kit (matrix_id);
