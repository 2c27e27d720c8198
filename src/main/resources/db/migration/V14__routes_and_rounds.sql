-- Places in the order in which they are walked past, with who looks after that on both sides.
create table surveillance_route (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    name varchar(80) not null,
    name_key varchar(160) not null,
    layer varchar(10) not null,
    school_owner uuid,
    police_owner uuid,
    changed_by varchar(120) not null,
    changed_at timestamp(6) not null,
    version bigint not null
);

create index surveillance_route_school on surveillance_route (school_id, name_key);

create table route_stop (
    route_id uuid not null references surveillance_route (id),
    position integer not null,
    hotspot_id uuid not null references hotspot (id),
    primary key (route_id, position)
);

create index route_stop_hotspot on route_stop (hotspot_id);

-- An open place that is not walked past, and why: everything else has to be on the route.
create table route_left_out (
    route_id uuid not null references surveillance_route (id),
    hotspot_id uuid not null references hotspot (id),
    reason varchar(200) not null,
    by_name varchar(120) not null,
    left_out_at timestamp(6) not null,
    primary key (route_id, hotspot_id)
);

create index route_left_out_hotspot on route_left_out (hotspot_id);

-- Somebody walks a route: the places as they stood on it at the start, and what was found there. "tick_id" is made by the
-- phone, so that what is sent twice is kept once.
create table surveillance_round (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    route_id uuid,
    name varchar(80) not null,
    layer varchar(10) not null,
    side varchar(8) not null,
    walker_id uuid not null,
    walker_name varchar(120) not null,
    started_at timestamp(6) not null,
    finished_at timestamp(6),
    version bigint not null
);

create index surveillance_round_started on surveillance_round (school_id, started_at);
create index surveillance_round_walker on surveillance_round (walker_id, started_at);

create table round_stop (
    round_id uuid not null references surveillance_round (id),
    position integer not null,
    hotspot_id uuid not null,
    tick_id uuid,
    outcome varchar(10),
    passed_at timestamp(6),
    primary key (round_id, position)
);

create index round_stop_hotspot on round_stop (hotspot_id);
