-- Who walks where in the building, and when (P07). "from_minute" and "until_minute" are minutes of the day at the school.
create table duty_slot (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    week_day varchar(9) not null,
    from_minute integer not null,
    until_minute integer not null,
    place varchar(60) not null,
    needed integer not null,
    week varchar(5) not null,
    first_day date,
    last_day date,
    changed_by varchar(120) not null,
    changed_at timestamp(6) not null,
    version bigint not null
);

create index duty_slot_school on duty_slot (school_id);

-- A card can disappear; who had a turn is not referred to by a key.
create table duty_turn (
    slot_id uuid not null references duty_slot (id) on delete cascade,
    position integer not null,
    person_id uuid not null,
    primary key (slot_id, position)
);

-- On one date somebody else walks. No "person_id": one more than the rota has.
create table duty_swap (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    slot_id uuid not null references duty_slot (id) on delete cascade,
    duty_day date not null,
    person_id uuid,
    by_id uuid not null,
    state varchar(10) not null,
    asked_by uuid not null,
    version bigint not null
);

create index duty_swap_school on duty_swap (school_id, duty_day);
create index duty_swap_slot on duty_swap (slot_id, duty_day);
create index duty_swap_by on duty_swap (by_id, duty_day);
create index duty_swap_asker on duty_swap (asked_by, duty_day);
create index duty_swap_expiry on duty_swap (duty_day);

-- Whoever changes the rota of a school changes its line first, so that others wait.
create table duty_school (
    school_id uuid not null primary key references school (id),
    revision bigint not null
);

insert into duty_school (school_id, revision) select id, 0 from school;
