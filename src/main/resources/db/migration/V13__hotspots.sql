-- What a school decides for its surveillance. A row is there once the school has its starting set; who changes kinds or
-- floor plans locks it.
create table surveillance_school (
    school_id uuid not null primary key references school (id),
    revision bigint not null
);

-- The kinds of places, to be chosen from.
create table hotspot_category (
    id uuid not null primary key,
    school_id uuid not null references surveillance_school (school_id),
    name varchar(60) not null,
    name_key varchar(120) not null,
    place integer not null,
    changed_by varchar(120),
    changed_at timestamp(6) not null,
    version bigint not null,
    constraint hotspot_category_name_unique unique (school_id, name_key)
);

-- A floor of a building, drawn. The picture stands apart, so that no list ever reads it.
create table floor_plan (
    id uuid not null primary key,
    school_id uuid not null references surveillance_school (school_id),
    name varchar(60) not null,
    name_key varchar(120) not null,
    place integer not null,
    width integer not null,
    height integer not null,
    changed_by varchar(120),
    changed_at timestamp(6) not null,
    version bigint not null,
    constraint floor_plan_name_unique unique (school_id, name_key)
);

create table floor_plan_picture (
    plan_id uuid not null primary key references floor_plan (id),
    content ${binary} not null,
    kind varchar(10) not null
);

-- A place to keep an eye on: outside by its point on earth, inside by its point on a floor plan in parts of its width and
-- height. The grid is that of GeoPoint: what lies near is found, and what lies together counted, by whole numbers.
create table hotspot (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    category_id uuid not null references hotspot_category (id),
    name varchar(80) not null,
    name_key varchar(160) not null,
    layer varchar(10) not null,
    latitude double precision,
    longitude double precision,
    grid_x integer,
    grid_y integer,
    plan_id uuid references floor_plan (id),
    plan_x double precision,
    plan_y double precision,
    in_sight varchar(10) not null,
    light varchar(10) not null,
    weekdays integer not null,
    from_minute integer,
    until_minute integer,
    seen varchar(500) not null,
    agreed varchar(500) not null,
    school_side uuid,
    police_side uuid,
    state varchar(10) not null,
    state_since timestamp(6) not null,
    seen_at timestamp(6) not null,
    confirmations integer not null,
    calm_school integer not null,
    calm_police integer not null,
    passed_school_at timestamp(6),
    passed_police_at timestamp(6),
    added_at timestamp(6) not null,
    added_by uuid not null,
    changed_by varchar(120) not null,
    changed_at timestamp(6) not null,
    version bigint not null
);

create index hotspot_grid on hotspot (school_id, grid_x, grid_y);
create index hotspot_plan on hotspot (plan_id);
create index hotspot_category_of on hotspot (category_id);
create index hotspot_state on hotspot (state, state_since);
create index hotspot_seen on hotspot (school_id, seen_at);

-- What happened to a place: who passed it, what was agreed, when it came back. It stays when the place is opened again.
create table hotspot_event (
    id uuid not null primary key,
    hotspot_id uuid not null references hotspot (id),
    happened_at timestamp(6) not null,
    kind varchar(12) not null,
    side varchar(8) not null,
    by_name varchar(120) not null,
    note varchar(500) not null,
    round_id uuid
);

create index hotspot_event_of on hotspot_event (hotspot_id, happened_at);
create index hotspot_event_when on hotspot_event (happened_at);

create table hotspot_photo (
    hotspot_id uuid not null primary key references hotspot (id),
    content ${binary} not null,
    changed_at timestamp(6) not null
);
