-- Own Word templates of a contact point; of a kind at most one is in use, else the shipped one is.
create table letter_template (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  kind varchar(20) not null check (kind in ('COVER_LETTER', 'REQUEST_ACCEPTED', 'REQUEST_REFUSED', 'REQUEST_QUESTION',
    'INVITATION', 'GROUP_CERTIFICATE', 'MEETING_AGREEMENT', 'GROUP_LETTER')),
  name varchar(120) not null,
  active boolean not null,
  media_type varchar(80) not null,
  size_bytes integer not null check (size_bytes between 1 and 10485760),
  sha256 varchar(64) not null,
  content bytea not null,
  uploaded_at timestamptz not null
);
create unique index letter_template_active on letter_template (contact_point_id, kind) where active;

-- What goes with an application: proof of last year, flyer, minutes and so on, in order.
create table application_enclosure (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  application_id bigint not null references funding_application,
  kind varchar(20) not null check (kind in ('PROOF', 'MINUTES', 'FLYER', 'WORK_PLAN', 'CALCULATION', 'DATA_USE', 'OFFER', 'OTHER')),
  position integer not null check (position between 1 and 999),
  media_type varchar(60) not null,
  size_bytes integer not null check (size_bytes between 1 and 10485760),
  sha256 varchar(64) not null,
  content bytea not null,
  uploaded_at timestamptz not null
);
create index application_enclosure_application on application_enclosure (application_id, position);

-- Posted and received, and the scan of the signed form; a row appears with the first of them.
create table application_dispatch (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  application_id bigint not null references funding_application,
  posted_on date,
  received_on date,
  check (received_on is null or posted_on is not null and received_on >= posted_on)
);
create unique index application_dispatch_application on application_dispatch (application_id);

create table application_scan (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  application_id bigint not null references funding_application,
  media_type varchar(60) not null,
  size_bytes integer not null check (size_bytes between 1 and 10485760),
  sha256 varchar(64) not null,
  content bytea not null,
  uploaded_at timestamptz not null
);
create unique index application_scan_application on application_scan (application_id);

do $$
declare t text;
begin
  foreach t in array array['letter_template', 'application_enclosure', 'application_dispatch', 'application_scan'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point())', t);
    execute format('grant select, insert, update, delete on %I to ${app_role}', t);
  end loop;
end $$;
