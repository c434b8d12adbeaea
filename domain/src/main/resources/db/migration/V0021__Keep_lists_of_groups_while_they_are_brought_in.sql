-- A list of groups that somebody brings in. The rows of the file are kept until the groups are in, a day at most; after
-- that only which groups they became, a week, so that it can be taken back.
create table group_import (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  started_by bigint not null references account,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  content text,
  choices text not null,
  group_ids text not null default '',
  state varchar(12) not null check (state in ('OPEN', 'BROUGHT', 'TAKEN_BACK')),
  remaining integer not null default 0 check (remaining >= 0)
);
create index group_import_scope on group_import (contact_point_id, started_by);
create index group_import_end on group_import (expires_at);

create function is_import_job() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.job', true), '') = 'import' $$;

alter table group_import enable row level security;
alter table group_import force row level security;
create policy tenant on group_import using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point());
create policy import_job_sees on group_import for select using (is_import_job());
create policy import_job_removes on group_import for delete using (is_import_job());
grant select, insert, update, delete on group_import to ${app_role};
