-- How long the latest took, without looking at all the others: H2 reads an index in no order but its own.
drop index sitting_by_finished_at;
create index sitting_by_finished_at on sitting (form, finished_at desc nulls last);
