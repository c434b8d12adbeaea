-- What a group has agreed for its online meetings. No name of a participant is kept anywhere: there is no column for one.

-- Worked on by the lead; one for each group, gone when it is concluded or thrown away.
create table agreement_draft (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  group_id bigint not null unique references self_help_group,
  answers text not null,
  agreed_on date,
  method varchar(30) check (method in ('WRITTEN_KEPT_BY_GROUP', 'DIGITAL_CONFIRMATION', 'ORAL_RECORDED')),
  number_invited integer check (number_invited between 1 and 9999),
  number_agreed integer check (number_agreed between 0 and 9999),
  begun_at timestamptz not null
);

-- A concluded agreement; a new one is a new row, the texts as they were then are in the content.
create table meeting_agreement (
  id bigint primary key,
  contact_point_id bigint not null references contact_point,
  group_id bigint not null references self_help_group,
  agreed_on date not null,
  valid_until date not null check (valid_until > agreed_on),
  method varchar(30) not null check (method in ('WRITTEN_KEPT_BY_GROUP', 'DIGITAL_CONFIRMATION', 'ORAL_RECORDED')),
  number_invited integer check (number_invited between 1 and 9999),
  number_agreed integer check (number_agreed between 0 and 9999),
  content text not null,
  concluded_at timestamptz not null,
  concluded_by bigint not null references account
);
create index meeting_agreement_group on meeting_agreement (contact_point_id, group_id, id desc);
create index meeting_agreement_end on meeting_agreement (valid_until);

-- That the leads were reminded by e-mail, once for each agreement.
create table agreement_reminder (
  agreement_id bigint primary key references meeting_agreement,
  contact_point_id bigint not null references contact_point,
  reminded_at timestamptz not null
);

create function is_agreement_job() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.job', true), '') = 'agreement' $$;

do $$
declare t text;
begin
  foreach t in array array['agreement_draft', 'meeting_agreement', 'agreement_reminder'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point())', t);
  end loop;
end $$;
-- The reminder job looks for agreements that end; whose they are it learns only by opening their contact point.
create policy agreement_job on meeting_agreement for select using (is_agreement_job());
create policy agreement_job on agreement_reminder for select using (is_agreement_job());

grant select, insert, update, delete on agreement_draft to ${app_role};
grant select, insert on meeting_agreement, agreement_reminder to ${app_role};
create trigger kept_for_ever before update or delete on meeting_agreement for each row execute function refuse_change();
create trigger kept_for_ever before update or delete on agreement_reminder for each row execute function refuse_change();
