-- A sitting over all questions may take the answers of a finished quick one along. It has its own copies; deleting the
-- quick one leaves them, and only the name of where they came from goes.
alter table sitting add column continued_from uuid;
create index sitting_by_continued_from on sitting (continued_from);
alter table sitting add constraint sitting_continues
    foreign key (continued_from) references sitting (id) on delete set null;
