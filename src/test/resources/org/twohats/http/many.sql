-- Many sittings and what belongs to them, by the server itself: each visitor has three, one of them a draft.
-- A thousandth of everything is over. Ids are as random as those of a life.
set auto_explain.log_min_duration = -1;
set synchronous_commit = off;
set session_replication_role = replica;
insert into sitting (id, visitor, edition, form, started_at, finished_at, continued_from, kept_until)
    select md5('sitting ' || n)::uuid, md5('visitor ' || n / 3) || '-of-a-test.', '2026-1',
        case when n % 4 = 0 then 'QUICK' else 'FULL' end, at,
        case when n % 3 = 0 then null else at + interval '5 minutes' end,
        case when n % 9 = 1 then md5('sitting ' || n + 1)::uuid end,
        case when n % 1000 = 0 then now() - interval '1 minute' else at + interval '90 days' end
    from (select n, now() - random() * interval '20 days' as at from generate_series(1, :sittings) n) as begun;
insert into response (sitting_id, item_key, answer, answered_at)
    select id, 'item-' || item, 'BOTH', started_at from sitting, generate_series(1, 3) item;
insert into share (id, token_hash, visitor, kind, subject, round, with_answers, created_at, kept_until)
    select md5('share ' || id)::uuid, md5('token ' || id) || '-of-a-test.', visitor, 'result', id, 1, false, started_at, kept_until
    from sitting where finished_at is not null and substr(md5(id::text), 1, 1) in ('0', '1', '2', '3', '4');
insert into hiring_case (id, visitor, edition, name, copied_from, started_at, changed_at, kept_until)
    select md5('case ' || n)::uuid, md5('visitor ' || n) || '-of-a-test.', '2026-1', 'Case ' || n,
        case when n % 5 = 0 then md5('case ' || n + 1)::uuid end, now(), now(),
        now() + case when n % 1000 = 0 then interval '-1 minute' else random() * interval '365 days' end
    from generate_series(1, :sittings / 10) n;
insert into hiring_answer (case_id, factor, levels)
    select id, 'factor-' || factor, 'not-sure' from hiring_case, generate_series(1, 5) factor;
insert into matrix (id, visitor, name, preset, edition, changes, version, created_at, changed_at, kept_until)
    select md5('matrix ' || n)::uuid, md5('visitor ' || n) || '-of-a-test.', 'Matrix ' || n, 'split-roles', '2026-1', 3, 0, now(), now(),
        now() + case when n % 1000 = 0 then interval '-1 minute' else random() * interval '365 days' end
    from generate_series(1, :sittings / 20) n;
insert into matrix_party (matrix_id, party_key, place, name)
    select id, 'party-' || place, place, 'Design' from matrix, generate_series(1, 4) place;
insert into matrix_duty (matrix_id, duty_key, place, area, name, hidden, parts, hand_off, note, version)
    select id, 'duty-' || place, place, 'direction', 'Duty', false, 'design=C', '', '', 0 from matrix, generate_series(1, 10) place;
insert into matrix_change (matrix_id, number, changed_at, link, kind, subject, was, became)
    select id, number, changed_at, 0, 'NAME', '', 'a', 'b' from matrix, generate_series(1, 3) number;
insert into matrix_editor (matrix_id, share_id, visitor, since)
    select id, md5('share ' || id)::uuid, md5('editor ' || id) || '-of-a-test.', changed_at from matrix;
insert into hiring_kit (case_id, edition, post, matrix_id, changes)
    select md5('case ' || n)::uuid, '2026-1', 'product-owner', case when n % 2 = 0 then md5('matrix ' || n / 2)::uuid end, 3
    from generate_series(1, :sittings / 10) n;
insert into hiring_kit_choice (case_id, post, outcomes, must_haves)
    select case_id, 'product-owner', 'one two three', 'one two three' from hiring_kit;
insert into hiring_kit_text (case_id, post, place, body, version)
    select case_id, 'product-owner', 'place-' || place, 'Words', 1 from hiring_kit, generate_series(1, 3) place;
insert into passing_start (network, begun_at)
    select md5('network ' || n) || '-of-a-test.', now() - n * interval '72 seconds' / (:sittings / 1000) from generate_series(1, :sittings / 20) n;
analyze;
