-- Under which terms a group uses a tool; null means not known yet.
alter table tool_use
  add column way_of_use varchar(20) check (way_of_use in ('MEETING', 'EXCHANGE', 'DOCUMENTS', 'ORGANISATION')),
  add column plan_name varchar(120),
  add column host varchar(20) check (host in ('PROVIDER', 'CONTACT_POINT', 'OTHER_COMPANY', 'MEMBER')),
  add column host_name varchar(200),
  add column contract_party varchar(20) check (contract_party in ('PRIVATE_PERSON', 'ASSOCIATION', 'CONTACT_POINT')),
  add column contract_on date,
  add column protection_wanted varchar(10) check (protection_wanted in ('HIGH', 'NORMAL', 'LOW')),
  add column health_talk boolean;

-- Somebody confirmed a condition of an offering for a use, or took it back: a row each, kept for ever.
create table condition_confirmation (
  id bigint primary key,
  contact_point_id bigint not null references contact_point,
  use_id bigint not null references tool_use,
  offering_id varchar(60) not null references offering,
  condition_code varchar(40) not null,
  confirmed boolean not null,
  at timestamptz not null,
  account_id bigint not null,
  account_name varchar(120) not null
);
create index condition_confirmation_use on condition_confirmation (use_id, id);

-- The signed processor contract of a use; a new file replaces the old one.
create table use_contract_file (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  use_id bigint not null references tool_use,
  media_type varchar(60) not null,
  size_bytes integer not null check (size_bytes between 1 and 10485760),
  sha256 varchar(64) not null,
  content bytea not null,
  uploaded_at timestamptz not null
);
create unique index use_contract_file_use on use_contract_file (use_id);

-- The gate may be overridden after the decision as well, when a tool fell back meanwhile.
alter table cost_request_event drop constraint cost_request_event_kind_check;
alter table cost_request_event add constraint cost_request_event_kind_check check (kind in ('SUBMITTED', 'QUESTION',
  'ANSWER', 'ACCEPTED', 'REJECTED', 'DECISION_UNDONE', 'TAKEN_INTO_APPLICATION', 'TAKEN_OUT', 'GATE_OVERRIDDEN'));

do $$
declare t text;
begin
  foreach t in array array['condition_confirmation', 'use_contract_file'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point())', t);
  end loop;
end $$;

grant select, insert on condition_confirmation to ${app_role};
grant select, insert, update, delete on use_contract_file to ${app_role};
create trigger kept_for_ever before update or delete on condition_confirmation for each row execute function refuse_change();
