-- Many documents in one go. Results are kept for 30 days after the end, then the whole job is removed.
create table batch_job (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  kind varchar(20) not null check (kind in ('FORMS', 'PACKAGES')),
  funding_year integer not null check (funding_year between 2000 and 2100),
  state varchar(12) not null check (state in ('RUNNING', 'CANCELLED', 'DONE')),
  started_by bigint not null,
  started_by_name varchar(120) not null,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index batch_job_scope on batch_job (contact_point_id, created_at desc);

create table batch_item (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  job_id bigint not null references batch_job on delete cascade,
  position integer not null check (position > 0),
  application_id bigint not null references funding_application,
  application_number varchar(20) not null,
  state varchar(12) not null check (state in ('WAITING', 'DONE', 'REFUSED', 'CANCELLED')),
  attempts integer not null default 0 check (attempts >= 0),
  reason_de varchar(2000),
  reason_en varchar(2000),
  ended_at timestamptz
);
create unique index batch_item_position on batch_item (job_id, position);
create index batch_item_application on batch_item (application_id);

create table batch_file (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  item_id bigint not null references batch_item on delete cascade,
  name varchar(200) not null check (name <> ''),
  media_type varchar(100) not null,
  size_bytes integer not null check (size_bytes > 0),
  sha256 varchar(64) not null,
  content bytea not null,
  uploaded_at timestamptz not null
);
create index batch_file_item on batch_file (item_id);

do $$
declare t text;
begin
  foreach t in array array['batch_job', 'batch_item', 'batch_file'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point())', t);
  end loop;
end $$;
grant select, insert, update, delete on batch_job, batch_item, batch_file to ${app_role};

-- db-scheduler's own table (its schema for PostgreSQL, version 15.6.0): which work is due and which node has it. Rows name ids only.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to ${app_role};
