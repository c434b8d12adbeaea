-- Lists ask for the end of each offering (answer O10); reading it from the answers each time took longer than the rest.
create function end_of_service(shipped text) returns date language sql immutable as $$
  select case when day ~ '^\d{4}-\d{2}-\d{2}$'
    then make_date(left(day, 4)::int, substr(day, 6, 2)::int, right(day, 2)::int) end
  from (select shipped::json #>> '{answers,O10,value}' as day) answer
$$;

alter table offering add column ended_on date generated always as (end_of_service(shipped)) stored;
