-- What was logged on a step for a week becomes the entry of that week.
insert into hour_entries (id, person_id, day, minutes, learning, activity_id, source, written_at)
select 'worked-' || md5(person_id || ' ' || activity_id || ' ' || week), person_id, week, hours * 60, 'protected', activity_id, 'plan', now()
from worked_hours;
