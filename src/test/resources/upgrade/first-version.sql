-- An installation of the first released version (0.1, migrations up to V051), written by that version itself with an
-- invented authority: evidence from two files, a round, a decision with its letter, and one that is agreed.
--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: account_guard(); Type: FUNCTION; Schema: public; Owner: headway_owner
--

CREATE FUNCTION public.account_guard() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.demonstration and not (select demonstration from installation) then
        raise exception 'Demonstration accounts cannot exist in this installation.';
    end if;
    return new;
end $$;


ALTER FUNCTION public.account_guard() OWNER TO headway_owner;

--
-- Name: headway_is_system(); Type: FUNCTION; Schema: public; Owner: headway_owner
--

CREATE FUNCTION public.headway_is_system() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (current_setting('headway.reader'::text, true) = 'system'::text);


ALTER FUNCTION public.headway_is_system() OWNER TO headway_owner;

--
-- Name: headway_sees_authority(integer); Type: FUNCTION; Schema: public; Owner: headway_owner
--

CREATE FUNCTION public.headway_sees_authority(code integer) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((current_setting('headway.reader'::text, true) = 'system'::text) OR (current_setting('headway.authority'::text, true) = (code)::text));


ALTER FUNCTION public.headway_sees_authority(code integer) OWNER TO headway_owner;

--
-- Name: issued_letter_stays(); Type: FUNCTION; Schema: public; Owner: headway_owner
--

CREATE FUNCTION public.issued_letter_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if (old.id, old.authority_code, old.academic_year, old.number, old.urn, old.kind, old.title, old.subject_kind,
            old.subject_id, old.issued_on, old.issued_at, old.issued_by, old.issued_by_name, old.pdf, old.sha256,
            old.text_content, old.sections)
        is distinct from
        (new.id, new.authority_code, new.academic_year, new.number, new.urn, new.kind, new.title, new.subject_kind,
            new.subject_id, new.issued_on, new.issued_at, new.issued_by, new.issued_by_name, new.pdf, new.sha256,
            new.text_content, new.sections) then
        raise exception 'An issued letter cannot be changed. Issue a new letter instead.';
    end if;
    if old.seen_at is not null and (old.seen_at, old.seen_by) is distinct from (new.seen_at, new.seen_by) then
        raise exception 'When a letter was first seen cannot be changed.';
    end if;
    return new;
end $$;


ALTER FUNCTION public.issued_letter_stays() OWNER TO headway_owner;

--
-- Name: letter_counter_has_no_gap(); Type: FUNCTION; Schema: public; Owner: headway_owner
--

CREATE FUNCTION public.letter_counter_has_no_gap() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if tg_op = 'UPDATE' and new.last_number is distinct from old.last_number + 1 then
        raise exception 'Letters are numbered one by one.';
    end if;
    if not exists (select from issued_letter
            where authority_code = new.authority_code
              and academic_year = new.academic_year
              and number = new.last_number) then
        raise exception 'A letter number was taken, and no letter was issued under it.';
    end if;
    return null;
end $$;


ALTER FUNCTION public.letter_counter_has_no_gap() OWNER TO headway_owner;

--
-- Name: strategy_pack_guard(); Type: FUNCTION; Schema: public; Owner: headway_owner
--

CREATE FUNCTION public.strategy_pack_guard() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'draft' then
            raise exception 'A strategy pack that was published is never deleted.';
        end if;
        return old;
    end if;
    if (new.id, new.version, new.title, new.yaml, new.sha256, new.valid_from, new.drafted_at, new.drafted_by)
            is distinct from
            (old.id, old.version, old.title, old.yaml, old.sha256, old.valid_from, old.drafted_at, old.drafted_by)
            or new.authority is distinct from old.authority
            or new.valid_until is distinct from old.valid_until then
        raise exception 'The content of a strategy pack is never changed: save another version.';
    end if;
    if (old.state, new.state) not in (('draft', 'published'), ('published', 'superseded')) then
        raise exception 'A strategy pack cannot go from % to %.', old.state, new.state;
    end if;
    if old.state <> 'draft' and (new.published_at, new.published_by) is distinct from (old.published_at, old.published_by) then
        raise exception 'When and by whom a strategy pack was published is never changed.';
    end if;
    return new;
end $$;


ALTER FUNCTION public.strategy_pack_guard() OWNER TO headway_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.account (
    id bigint NOT NULL,
    authority_code integer NOT NULL,
    sign_in_name text NOT NULL,
    full_name text NOT NULL,
    role text NOT NULL,
    passphrase text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    demonstration boolean DEFAULT false NOT NULL,
    failed_tries integer DEFAULT 0 NOT NULL,
    locked_until timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.account FORCE ROW LEVEL SECURITY;


ALTER TABLE public.account OWNER TO headway_owner;

--
-- Name: account_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.account ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account_school; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.account_school (
    account_id bigint NOT NULL,
    authority_code integer NOT NULL,
    urn integer NOT NULL,
    from_date date NOT NULL,
    until_date date
);

ALTER TABLE ONLY public.account_school FORCE ROW LEVEL SECURITY;


ALTER TABLE public.account_school OWNER TO headway_owner;

--
-- Name: area_value; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.area_value (
    subject text NOT NULL,
    measure text NOT NULL,
    year integer NOT NULL,
    breakdown text NOT NULL,
    status text NOT NULL,
    value double precision,
    marker text,
    cohort integer,
    edition_id bigint NOT NULL
);


ALTER TABLE public.area_value OWNER TO headway_owner;

--
-- Name: COLUMN area_value.subject; Type: COMMENT; Schema: public; Owner: headway_owner
--

COMMENT ON COLUMN public.area_value.subject IS 'england, england-all, authority:315 or region:London';


--
-- Name: audit_entry; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.audit_entry (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    authority_code integer NOT NULL,
    actor_id bigint,
    actor text NOT NULL,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    urn integer,
    before text,
    after text
);

ALTER TABLE ONLY public.audit_entry FORCE ROW LEVEL SECURITY;


ALTER TABLE public.audit_entry OWNER TO headway_owner;

--
-- Name: audit_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.audit_entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: authority; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.authority (
    code integer NOT NULL,
    name text NOT NULL,
    region text,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.authority OWNER TO headway_owner;

--
-- Name: cluster; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.cluster (
    id bigint NOT NULL,
    authority_code integer NOT NULL,
    name text NOT NULL,
    description text DEFAULT ''::text NOT NULL
);

ALTER TABLE ONLY public.cluster FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cluster OWNER TO headway_owner;

--
-- Name: cluster_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.cluster ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.cluster_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cluster_member; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.cluster_member (
    cluster_id bigint NOT NULL,
    authority_code integer NOT NULL,
    urn integer NOT NULL,
    from_date date NOT NULL,
    until_date date
);

ALTER TABLE ONLY public.cluster_member FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cluster_member OWNER TO headway_owner;

--
-- Name: decision; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.decision (
    id bigint NOT NULL,
    authority_code integer NOT NULL,
    round_id bigint NOT NULL,
    urn integer NOT NULL,
    occasion integer DEFAULT 1 NOT NULL,
    state text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    pack_id text NOT NULL,
    pack_version text NOT NULL,
    evidence_date date NOT NULL,
    facts jsonb NOT NULL,
    why jsonb NOT NULL,
    sentence text NOT NULL,
    met integer NOT NULL,
    unknown integer NOT NULL,
    suggested_category text,
    suggested_level text,
    in_programme boolean DEFAULT true NOT NULL,
    desk_conclusion text,
    desk_note text,
    holder text,
    category text,
    level text,
    reason text,
    moderated_on date,
    moderated_by text,
    contacted_on date,
    contacted_by text,
    contacted_with text,
    head_view text,
    head_comment text,
    settled_on date,
    settled_by text,
    settled_reason text,
    effective_from date,
    letter_id bigint,
    why_again text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.decision FORCE ROW LEVEL SECURITY;


ALTER TABLE public.decision OWNER TO headway_owner;

--
-- Name: decision_answer; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.decision_answer (
    decision_id bigint NOT NULL,
    authority_code integer NOT NULL,
    criterion text NOT NULL,
    choice text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    answered_by text NOT NULL,
    answered_on date NOT NULL
);

ALTER TABLE ONLY public.decision_answer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.decision_answer OWNER TO headway_owner;

--
-- Name: decision_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.decision ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: decision_step; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.decision_step (
    id bigint NOT NULL,
    decision_id bigint NOT NULL,
    authority_code integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by text NOT NULL,
    step text NOT NULL,
    detail text NOT NULL
);

ALTER TABLE ONLY public.decision_step FORCE ROW LEVEL SECURITY;


ALTER TABLE public.decision_step OWNER TO headway_owner;

--
-- Name: decision_step_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.decision_step ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.decision_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: edition; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.edition (
    id bigint NOT NULL,
    reader_id text NOT NULL,
    title text NOT NULL,
    academic_year integer,
    status text,
    as_at date,
    published date NOT NULL,
    load_id bigint,
    loaded_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.edition OWNER TO headway_owner;

--
-- Name: edition_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.edition ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.edition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: entry; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.entry (
    id bigint NOT NULL,
    authority_code integer NOT NULL,
    urn integer NOT NULL,
    fact text NOT NULL,
    area text DEFAULT ''::text NOT NULL,
    value text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    happened date NOT NULL,
    entered date NOT NULL,
    entered_by text NOT NULL,
    account_id bigint NOT NULL,
    confidence text DEFAULT ''::text NOT NULL,
    source text NOT NULL,
    load_id bigint,
    withdrawn date,
    withdrawn_why text
);

ALTER TABLE ONLY public.entry FORCE ROW LEVEL SECURITY;


ALTER TABLE public.entry OWNER TO headway_owner;

--
-- Name: entry_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: event_publication; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.event_publication (
    id uuid NOT NULL,
    listener_id text NOT NULL,
    event_type text NOT NULL,
    serialized_event text NOT NULL,
    publication_date timestamp with time zone NOT NULL,
    completion_date timestamp with time zone,
    status text,
    completion_attempts integer,
    last_resubmission_date timestamp with time zone
);


ALTER TABLE public.event_publication OWNER TO headway_owner;

--
-- Name: flyway_schema_history; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


ALTER TABLE public.flyway_schema_history OWNER TO headway_owner;

--
-- Name: inspected_as; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.inspected_as (
    urn integer NOT NULL,
    urn_at_time integer NOT NULL
);


ALTER TABLE public.inspected_as OWNER TO headway_owner;

--
-- Name: inspection; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.inspection (
    id bigint NOT NULL,
    urn integer NOT NULL,
    framework text NOT NULL,
    kind text NOT NULL,
    number text DEFAULT ''::text NOT NULL,
    type text DEFAULT ''::text NOT NULL,
    start_date date NOT NULL,
    published date,
    known_from date NOT NULL,
    overall text,
    concern text,
    safeguarding boolean,
    outcome text,
    grades jsonb DEFAULT '{}'::jsonb NOT NULL,
    edition_id bigint NOT NULL
);


ALTER TABLE public.inspection OWNER TO headway_owner;

--
-- Name: inspection_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.inspection ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.inspection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: installation; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.installation (
    only_row boolean DEFAULT true NOT NULL,
    demonstration boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT installation_only_row_check CHECK (only_row)
);


ALTER TABLE public.installation OWNER TO headway_owner;

--
-- Name: issued_letter; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.issued_letter (
    id bigint NOT NULL,
    authority_code integer NOT NULL,
    academic_year integer NOT NULL,
    number integer NOT NULL,
    urn integer NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    issued_on date NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    issued_by bigint NOT NULL,
    issued_by_name text NOT NULL,
    pdf bytea NOT NULL,
    sha256 text NOT NULL,
    text_content text NOT NULL,
    sections jsonb NOT NULL,
    posted_on date,
    posted_by bigint,
    posted_by_name text,
    seen_at timestamp with time zone,
    seen_by bigint,
    seen_by_name text,
    CONSTRAINT hash_is_of_the_pdf CHECK ((sha256 = encode(sha256(pdf), 'hex'::text))),
    CONSTRAINT issued_letter_check CHECK ((posted_on >= issued_on)),
    CONSTRAINT issued_letter_number_check CHECK ((number > 0)),
    CONSTRAINT posted_by_someone CHECK ((((posted_on IS NULL) = (posted_by IS NULL)) AND ((posted_on IS NULL) = (posted_by_name IS NULL)))),
    CONSTRAINT seen_by_someone CHECK ((((seen_at IS NULL) = (seen_by IS NULL)) AND ((seen_at IS NULL) = (seen_by_name IS NULL))))
);
ALTER TABLE ONLY public.issued_letter ALTER COLUMN pdf SET STORAGE EXTERNAL;

ALTER TABLE ONLY public.issued_letter FORCE ROW LEVEL SECURITY;


ALTER TABLE public.issued_letter OWNER TO headway_owner;

--
-- Name: issued_letter_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.issued_letter ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.issued_letter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: letter_counter; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.letter_counter (
    authority_code integer NOT NULL,
    academic_year integer NOT NULL,
    last_number integer NOT NULL,
    CONSTRAINT letter_counter_last_number_check CHECK ((last_number > 0))
);

ALTER TABLE ONLY public.letter_counter FORCE ROW LEVEL SECURITY;


ALTER TABLE public.letter_counter OWNER TO headway_owner;

--
-- Name: load; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.load (
    id bigint NOT NULL,
    authority_code integer NOT NULL,
    upload_id bigint,
    file_name text NOT NULL,
    sheet text DEFAULT ''::text NOT NULL,
    sha256 text NOT NULL,
    reader_id text,
    title text NOT NULL,
    header_row integer,
    academic_year integer,
    status text,
    as_at date,
    published date,
    state text NOT NULL,
    good_rows_only boolean DEFAULT false NOT NULL,
    rows_read integer DEFAULT 0 NOT NULL,
    rows_good integer DEFAULT 0 NOT NULL,
    records integer DEFAULT 0 NOT NULL,
    added integer DEFAULT 0 NOT NULL,
    changed integer DEFAULT 0 NOT NULL,
    unmatched integer DEFAULT 0 NOT NULL,
    problems integer DEFAULT 0 NOT NULL,
    left_out text DEFAULT ''::text NOT NULL,
    message text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    applied_at timestamp with time zone
);

ALTER TABLE ONLY public.load FORCE ROW LEVEL SECURITY;


ALTER TABLE public.load OWNER TO headway_owner;

--
-- Name: load_change; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.load_change (
    load_id bigint NOT NULL,
    authority_code integer NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL
);

ALTER TABLE ONLY public.load_change FORCE ROW LEVEL SECURITY;


ALTER TABLE public.load_change OWNER TO headway_owner;

--
-- Name: load_header; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.load_header (
    load_id bigint NOT NULL,
    authority_code integer NOT NULL,
    cells text[] NOT NULL
);

ALTER TABLE ONLY public.load_header FORCE ROW LEVEL SECURITY;


ALTER TABLE public.load_header OWNER TO headway_owner;

--
-- Name: load_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.load ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.load_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: load_problem; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.load_problem (
    load_id bigint NOT NULL,
    authority_code integer NOT NULL,
    line integer NOT NULL,
    column_name text NOT NULL,
    value text NOT NULL,
    reason text NOT NULL,
    cells text[] NOT NULL
);

ALTER TABLE ONLY public.load_problem FORCE ROW LEVEL SECURITY;


ALTER TABLE public.load_problem OWNER TO headway_owner;

--
-- Name: measure_value; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.measure_value (
    urn integer NOT NULL,
    measure text NOT NULL,
    year integer NOT NULL,
    breakdown text NOT NULL,
    status text NOT NULL,
    value double precision,
    marker text,
    cohort integer,
    lower double precision,
    upper double precision,
    percentile real,
    edition_id bigint NOT NULL
);


ALTER TABLE public.measure_value OWNER TO headway_owner;

--
-- Name: neighbour; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.neighbour (
    authority_code integer NOT NULL,
    neighbour integer NOT NULL,
    rank integer NOT NULL,
    closeness text NOT NULL
);


ALTER TABLE public.neighbour OWNER TO headway_owner;

--
-- Name: review_prompt; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.review_prompt (
    id bigint NOT NULL,
    authority_code integer NOT NULL,
    urn integer NOT NULL,
    decision_id bigint NOT NULL,
    criterion text NOT NULL,
    reason text NOT NULL,
    raised_on date NOT NULL,
    closed_on date,
    closed_by text,
    closed_how text
);

ALTER TABLE ONLY public.review_prompt FORCE ROW LEVEL SECURITY;


ALTER TABLE public.review_prompt OWNER TO headway_owner;

--
-- Name: review_prompt_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.review_prompt ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.review_prompt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: round; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.round (
    id bigint NOT NULL,
    authority_code integer NOT NULL,
    year integer NOT NULL,
    pack_id text NOT NULL,
    pack_version text NOT NULL,
    evidence_date date NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    opened_by text NOT NULL,
    closed_at timestamp with time zone
);

ALTER TABLE ONLY public.round FORCE ROW LEVEL SECURITY;


ALTER TABLE public.round OWNER TO headway_owner;

--
-- Name: round_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.round ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.round_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: school; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.school (
    urn integer NOT NULL,
    authority_code integer NOT NULL,
    authority_name text,
    establishment_number integer,
    name text NOT NULL,
    type text,
    phase text,
    status text,
    reason_opened text,
    opened date,
    reason_closed text,
    closed date,
    low_age integer,
    high_age integer,
    sixth_form boolean,
    gender text,
    religious_character text,
    diocese text,
    admissions text,
    trust_uid text,
    trust_name text,
    ukprn text,
    street text,
    locality text,
    town text,
    county text,
    postcode text,
    website text,
    telephone text,
    head_title text,
    head_first_name text,
    head_last_name text,
    head_job text,
    region text,
    constituency text,
    capacity integer,
    pupils integer,
    pupils_as_at date,
    easting integer,
    northing integer,
    latitude double precision,
    longitude double precision,
    maintained boolean,
    state_funded boolean,
    as_at date NOT NULL,
    source text NOT NULL,
    load_id bigint
);


ALTER TABLE public.school OWNER TO headway_owner;

--
-- Name: school_change; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.school_change (
    id bigint NOT NULL,
    urn integer NOT NULL,
    field text NOT NULL,
    before text,
    after text,
    as_at date NOT NULL,
    source text NOT NULL,
    load_id bigint,
    at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.school_change OWNER TO headway_owner;

--
-- Name: school_change_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.school_change ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.school_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: school_link; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.school_link (
    urn integer NOT NULL,
    link_urn integer NOT NULL,
    kind text NOT NULL,
    link_name text NOT NULL,
    established date,
    load_id bigint
);


ALTER TABLE public.school_link OWNER TO headway_owner;

--
-- Name: school_listing; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.school_listing (
    urn integer NOT NULL,
    authority_code integer NOT NULL,
    inspection_framework text,
    inspection_outcome text,
    inspected date,
    category text,
    category_order integer,
    category_tag text,
    level text,
    category_from date,
    alerts integer DEFAULT 0 NOT NULL
);

ALTER TABLE ONLY public.school_listing FORCE ROW LEVEL SECURITY;


ALTER TABLE public.school_listing OWNER TO headway_owner;

--
-- Name: school_officer; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.school_officer (
    id bigint NOT NULL,
    authority_code integer NOT NULL,
    urn integer NOT NULL,
    account_id bigint NOT NULL,
    officer_name text NOT NULL,
    is_partner boolean NOT NULL,
    from_date date NOT NULL,
    until_date date,
    note text DEFAULT ''::text NOT NULL
);

ALTER TABLE ONLY public.school_officer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.school_officer OWNER TO headway_owner;

--
-- Name: school_officer_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.school_officer ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.school_officer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: strategy_pack; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.strategy_pack (
    id text NOT NULL,
    version text NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    authority integer,
    yaml text NOT NULL,
    sha256 text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    drafted_at timestamp with time zone NOT NULL,
    drafted_by text NOT NULL,
    published_at timestamp with time zone,
    published_by text,
    CONSTRAINT strategy_pack_check CHECK ((valid_until >= valid_from)),
    CONSTRAINT strategy_pack_check1 CHECK (((state = 'draft'::text) = (published_at IS NULL))),
    CONSTRAINT strategy_pack_check2 CHECK (((published_at IS NULL) = (published_by IS NULL))),
    CONSTRAINT strategy_pack_sha256_check CHECK ((length(sha256) = 64)),
    CONSTRAINT strategy_pack_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'superseded'::text])))
);


ALTER TABLE public.strategy_pack OWNER TO headway_owner;

--
-- Name: upload; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.upload (
    id bigint NOT NULL,
    authority_code integer NOT NULL,
    file_name text NOT NULL,
    sha256 text NOT NULL,
    size bigint NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    uploaded_by text NOT NULL
);

ALTER TABLE ONLY public.upload FORCE ROW LEVEL SECURITY;


ALTER TABLE public.upload OWNER TO headway_owner;

--
-- Name: upload_chunk; Type: TABLE; Schema: public; Owner: headway_owner
--

CREATE TABLE public.upload_chunk (
    upload_id bigint NOT NULL,
    authority_code integer NOT NULL,
    "position" integer NOT NULL,
    content bytea NOT NULL
);

ALTER TABLE ONLY public.upload_chunk FORCE ROW LEVEL SECURITY;


ALTER TABLE public.upload_chunk OWNER TO headway_owner;

--
-- Name: upload_id_seq; Type: SEQUENCE; Schema: public; Owner: headway_owner
--

ALTER TABLE public.upload ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.upload_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.account OVERRIDING SYSTEM VALUE VALUES
	(1, 396, 'head', 'Head of school improvement', 'HEAD_OF_SCHOOL_IMPROVEMENT', '{bcrypt}$2b$10$mjb/UV/ev35RyRHvBf4nBe77eYAmEyjeJn/FymkRX.8bx5J1Z.VYe', true, false, 0, NULL, '2026-11-24 11:19:04.793472+00');


--
-- Data for Name: account_school; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: area_value; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.area_value VALUES
	('england', 'ks2_maths_expected', 2016, 'all', 'FINAL', 75, NULL, 600000, 4),
	('england', 'ks2_reading_expected', 2016, 'all', 'FINAL', 71, NULL, 600000, 4),
	('england', 'ks2_rwm_expected', 2016, 'all', 'FINAL', 61, NULL, 600000, 4),
	('england', 'ks2_rwm_higher', 2016, 'all', 'FINAL', 9, NULL, 600000, 4);


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.audit_entry OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-24 11:19:08.553391+00', 396, 1, 'Head of school improvement, Head of school improvement', 'Loaded a file', 'load', '1', NULL, NULL, 'Ofsted outcomes, overall grade of each school: 2 records, 2 new, 0 changed'),
	(2, '2026-11-24 11:19:12.809975+00', 396, 1, 'Head of school improvement, Head of school improvement', 'Loaded a file', 'load', '2', NULL, NULL, 'KS2 final results 2016/17, England: 11 records, 7 new, 0 changed'),
	(3, '2026-11-24 11:19:15.348386+00', 396, 1, 'Head of school improvement, Head of school improvement', 'Opened a round', 'round', '1', NULL, NULL, 'Round 2026/27, School Improvement Strategy 2016/2017, evidence of 2026-11-24'),
	(4, '2026-11-24 11:19:15.80763+00', 396, 1, 'Head of school improvement, Head of school improvement', 'Moderated', 'decision', '1', 396001, 'No category yet', 'Amber, Level (iii): Seen in the data.'),
	(5, '2026-11-24 11:19:15.941068+00', 396, 1, 'Head of school improvement, Head of school improvement', 'Discussed with the headteacher', 'decision', '1', 396001, NULL, 'the headteacher: Agrees'),
	(6, '2026-11-24 11:19:16.074984+00', 396, 1, 'Head of school improvement, Head of school improvement', 'Agreed', 'decision', '1', 396001, NULL, 'Amber, Level (iii)'),
	(7, '2026-11-24 11:19:16.159784+00', 396, 1, 'Head of school improvement, Head of school improvement', 'Moderated', 'decision', '2', 396002, 'No category yet', 'Amber, Level (iii): Seen in the data.'),
	(8, '2026-11-24 11:19:16.249685+00', 396, 1, 'Head of school improvement, Head of school improvement', 'Discussed with the headteacher', 'decision', '2', 396002, NULL, 'the headteacher: Agrees'),
	(9, '2026-11-24 11:19:16.3384+00', 396, 1, 'Head of school improvement, Head of school improvement', 'Agreed', 'decision', '2', 396002, NULL, 'Amber, Level (iii)'),
	(10, '2026-11-24 11:19:18.046434+00', 396, 1, 'Head of school improvement, Head of school improvement', 'Issued the letter', 'decision', '1', 396001, NULL, 'Letter 396/2026-27/0001');


--
-- Data for Name: authority; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.authority VALUES
	(396, 'Upgradeshire', 'London', '2026-11-24 11:19:04.784493+00');


--
-- Data for Name: cluster; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: cluster_member; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES
	(3, 396, 1, 396003, 1, 'SUGGESTED', 1, 'merton-2016-17', '1', '2026-11-24', '{"phase": {"why": "The register calls the phase ''Primary'', which is not known.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the national register (GIAS).", "source": null, "happened": null, "workings": null, "published": null}, "pupils": {"why": null, "kind": "known", "type": "WHOLE_NUMBER", "value": "200", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "head_new": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "maintained": {"why": null, "kind": "known", "type": "YES_NO", "value": "true", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "sixth_form": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "ks2_rwm_gap": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "head_leaving": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_grade": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_years": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "own_outcomes": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ks4_engmath_5": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks4_progress8": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_drop": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_published": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "staff_turnover": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "absence_overall": {"why": "No figure for ''Overall absence'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "card_leadership": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "finance_concern": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ks4_attainment8": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_category": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_strong": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "serious_concern": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "Dated intelligence", "happened": null, "workings": "No entry of a serious concern is held.", "published": null}, "suspension_rate": {"why": "No figure for ''Suspensions for each 100 pupils'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the exclusion statistics or the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "card_achievement": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ks2_rwm_expected": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_decline": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "absence_top_fifth": {"why": "No figure for ''Overall absence'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "card_areas_strong": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "card_areas_urgent": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "disadvantaged_gap": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_leadership": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_coasting": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "teacher_vacancies": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "absence_persistent": {"why": "No figure for ''Persistent absentees (10% or more missed)'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "ks2_maths_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_improving": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_meets_expected": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ks4_progress8_upper": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "leadership_capacity": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_near_floor": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "pupil_teacher_ratio": {"why": "No figure for ''Pupils for each teacher'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the school workforce file.", "source": null, "happened": null, "workings": null, "published": null}, "finance_balance_rate": {"why": "No figure for ''In-year balance as a share of income'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the consistent financial reporting file.", "source": null, "happened": null, "workings": null, "published": null}, "ks2_reading_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks2_writing_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_moved_from_ri": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_below_floor": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "permanent_exclusions": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "first_preference_rate": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "governor_vacancy_rate": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_previous_grade": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_bottom_fifth": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "self_evaluation_grade": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Ask the school for its self-evaluation, or load it.", "source": null, "happened": null, "workings": null, "published": null}, "ks5_alevel_value_added": {"why": "A Primary school has no results at 16 to 18.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "safeguarding_effective": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_areas_below_good": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_ungraded_outcome": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "card_areas_needs_attention": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_significantly_low": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_quality_of_education": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "self_evaluation_areas_below": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Ask the school for its self-evaluation, or load it.", "source": null, "happened": null, "workings": null, "published": null}}', '{"asAt": "24 November 2026", "level": null, "moves": [{"sentence": "Serious concern recorded: yes instead of no → Red, Level (v)", "direction": "FROM_UNTOLD"}], "groups": [{"lines": [{"id": "green-performing-well", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Green, the governing words", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "The governing words count and the list is illustrative. We read ''performing well'' as: results not significantly below England, and not in the lowest fifth.", "wording": "Schools performing well", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "green-good-recently", "help": null, "facts": [{"name": "ofsted_grade", "known": false, "title": "Overall effectiveness", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "ofsted_years", "known": false, "title": "Years since the graded inspection", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Green, first point", "reason": "Not known: Overall effectiveness; Years since the graded inspection", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Years since the graded inspection", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "''good'' or ''outstanding'' as recently judged by Ofsted", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "green-strong-outcomes", "help": null, "facts": [{"name": "outcomes_strong", "known": false, "title": "Strong outcomes", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Green, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with strong pupil outcomes", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}], "wording": "Schools performing well, which may include those that are:", "category": {"id": "green", "name": "Green", "colour": "green"}}, {"lines": [{"id": "yellow-good-recently", "help": null, "facts": [{"name": "ofsted_grade", "known": false, "title": "Overall effectiveness", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "ofsted_years", "known": false, "title": "Years since the graded inspection", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Yellow, first point", "reason": "Not known: Overall effectiveness; Years since the graded inspection", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Years since the graded inspection", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "It stands in Green too. What tells the two apart is whether the school is performing well.", "wording": "''good'' or ''outstanding'' as recently judged by Ofsted", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "yellow-drop", "help": null, "facts": [{"name": "outcomes_drop", "known": false, "title": "Uncharacteristic drop", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Yellow, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with an uncharacteristic drop in performance", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "yellow-improving", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_improving", "known": false, "title": "Improving but not yet strong", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "ofsted_areas_below_good", "known": false, "title": "Areas graded below good", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Yellow, third point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "Results have risen, but are still low, or an area of the inspection is still below good.", "wording": "which have been making improvements but are not yet consistently performing well across the school", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "yellow-leadership", "help": null, "facts": [{"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "head_leaving", "known": false, "title": "Headteacher leaving", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}], "answer": null, "clause": "School categories, Yellow, fourth point", "reason": "Not known: Leadership capacity; Headteacher leaving", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}], "outcome": "CANNOT_TELL", "reading": "It stands in Amber too. Alone it brings Yellow. A new headteacher alone is to be borne in mind, and does not count as vulnerable.", "wording": "where leadership is vulnerable", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "yellow-moved-from-ri", "help": null, "facts": [{"name": "ofsted_moved_from_ri", "known": false, "title": "Moved up from requires improvement", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "ofsted_years", "known": false, "title": "Years since the graded inspection", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Yellow, fifth point", "reason": "Not known: Moved up from requires improvement; Years since the graded inspection", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Moved up from requires improvement", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Years since the graded inspection", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "recently moved from RI", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}], "wording": "This could include schools:", "category": {"id": "yellow", "name": "Yellow", "colour": "yellow"}}, {"lines": [{"id": "amber-ri", "help": null, "facts": [{"name": "ofsted_grade", "known": false, "title": "Overall effectiveness", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Amber, first point", "reason": "Not known: Overall effectiveness", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "judged as ''requires improvement''", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-ri-likely", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "As far as results show it: significantly below England, and in the lowest fifth.", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-ri-signalled", "help": null, "facts": [{"name": "ofsted_ungraded_outcome", "known": false, "title": "Outcome of the ungraded inspection", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "self_evaluation_grade", "known": false, "title": "Self-evaluation overall", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Ask the school for its self-evaluation, or load it.", "published": ""}], "answer": null, "clause": "School categories, Amber, second point", "reason": "Not known: Outcome of the ungraded inspection; Self-evaluation overall", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Outcome of the ungraded inspection", "remedy": "Load Ofsted''s management information."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}], "outcome": "CANNOT_TELL", "reading": "As far as it was said: by an inspection that did not grade, or by the school''s own evaluation (''where schools are evaluating themselves to be less than good'').", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-ri-judged", "help": "Answer on what was seen and heard in the school. Published results are looked at separately.", "facts": [], "answer": null, "clause": "School categories, Amber, second point", "reason": "A person must answer: On what you know of its current performance, could the school be judged as ''requires improvement'' when next inspected?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": "On what you know of its current performance, could the school be judged as ''requires improvement'' when next inspected?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-floor", "help": null, "facts": [{"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_near_floor", "known": false, "title": "Close to the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, third point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "Below the floor standards stands in Red too. Alone it brings Amber.", "wording": "below or close to floor standards", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-decline", "help": null, "facts": [{"name": "outcomes_decline", "known": false, "title": "Decline over time", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, fourth point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with a decline in performance over time", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-finance", "help": null, "facts": [{"name": "finance_concern", "known": false, "title": "Financial concern", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Fill in and load the local indicators workbook.", "published": ""}], "answer": null, "clause": "School categories, Amber, fifth point", "reason": "Not known: Financial concern", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Financial concern", "remedy": "Fill in and load the local indicators workbook."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "where there are serious financial concerns", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-leadership", "help": null, "facts": [{"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "head_leaving", "known": false, "title": "Headteacher leaving", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}], "answer": null, "clause": "School categories, Amber, sixth point", "reason": "Not known: Leadership capacity; Headteacher leaving", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}], "outcome": "CANNOT_TELL", "reading": "It stands in Yellow too. It does not bring Amber alone, but raises the level of support of a school that is Amber.", "wording": "where leadership is vulnerable", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}], "wording": "This could include schools:", "category": {"id": "amber", "name": "Amber", "colour": "orange"}}, {"lines": [{"id": "red-ofsted-category", "help": null, "facts": [{"name": "ofsted_category", "known": false, "title": "Ofsted category of concern", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "ofsted_grade", "known": false, "title": "Overall effectiveness", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Red, first point", "reason": "Not known: Ofsted category of concern; Overall effectiveness", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Ofsted category of concern", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "in an Ofsted category", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-inadequate-signalled", "help": null, "facts": [{"name": "safeguarding_effective", "known": false, "title": "Safeguarding effective", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "self_evaluation_grade", "known": false, "title": "Self-evaluation overall", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Ask the school for its self-evaluation, or load it.", "published": ""}], "answer": null, "clause": "School categories, Red, second point", "reason": "Not known: Safeguarding effective; Self-evaluation overall", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Safeguarding effective", "remedy": "Load Ofsted''s management information."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}], "outcome": "CANNOT_TELL", "reading": "As far as it was said: safeguarding was found not effective, or the school evaluates itself as inadequate.", "wording": "where current performance could result in the school being judged as inadequate when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-inadequate-judged", "help": "Answer on what was seen and heard in the school. Published results are looked at separately.", "facts": [], "answer": null, "clause": "School categories, Red, second point", "reason": "A person must answer: On what you know of its current performance, could the school be judged as inadequate when next inspected?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "where current performance could result in the school being judged as inadequate when next inspected", "deciding": false, "question": "On what you know of its current performance, could the school be judged as inadequate when next inspected?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-complex", "help": "Several weaknesses that bear on one another, so that none can be mended alone.", "facts": [], "answer": null, "clause": "School categories, Red, third point", "reason": "A person must answer: Does the school have complex weaknesses?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "with complex weaknesses", "deciding": false, "question": "Does the school have complex weaknesses?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-limited-capacity", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "ofsted_grade", "known": false, "title": "Overall effectiveness", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Red, fourth point", "reason": "Not known: Leadership capacity; Overall effectiveness", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "Significant improvement is required where Ofsted judged below good, or results are significantly low or below the floor.", "wording": "requiring significant improvement with limited capacity to improve", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-floor", "help": null, "facts": [{"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Red, fifth point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "It stands in Amber too. It brings Red together with another concern.", "wording": "below the floor standards", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "red-serious", "help": null, "facts": [{"name": "serious_concern", "known": true, "title": "Serious concern recorded", "value": "No", "source": "Dated intelligence", "happened": "", "workings": "No entry of a serious concern is held.", "published": ""}], "answer": null, "clause": "School categories, Red, sixth point", "reason": "Serious concern recorded: no", "missing": [], "outcome": "NOT_MET", "reading": "", "wording": "where there are other serious concerns which will affect outcomes for children", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}], "wording": "Schools of concern, which may include schools:", "category": {"id": "red", "name": "Red", "colour": "red"}}], "because": "", "category": null, "deciding": [], "possible": [{"ways": ["''good'' or ''outstanding'' as recently judged by Ofsted"], "aside": false, "level": "(i)", "category": {"id": "green", "name": "Green", "colour": "green"}}, {"ways": ["recently moved from RI"], "aside": false, "level": "(i)", "category": {"id": "yellow", "name": "Yellow", "colour": "yellow"}}, {"ways": ["judged as ''requires improvement''"], "aside": false, "level": "(iii)", "category": {"id": "amber", "name": "Amber", "colour": "orange"}}, {"ways": ["in an Ofsted category"], "aside": false, "level": "(v)", "category": {"id": "red", "name": "Red", "colour": "red"}}, {"ways": ["where leadership is vulnerable"], "aside": true, "level": "(ii)", "category": {"id": "yellow", "name": "Yellow", "colour": "yellow"}}, {"ways": ["where current performance could result in the school being judged as ''requires improvement'' when next inspected", "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "where there are serious financial concerns"], "aside": true, "level": "(iii)", "category": {"id": "amber", "name": "Amber", "colour": "orange"}}, {"ways": ["where current performance could result in the school being judged as inadequate when next inspected", "where current performance could result in the school being judged as inadequate when next inspected", "with complex weaknesses", "requiring significant improvement with limited capacity to improve"], "aside": true, "level": "(v)", "category": {"id": "red", "name": "Red", "colour": "red"}}], "remedies": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Years since the graded inspection", "remedy": "Load Ofsted''s management information."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Moved up from requires improvement", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Outcome of the ungraded inspection", "remedy": "Load Ofsted''s management information."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Financial concern", "remedy": "Fill in and load the local indicators workbook."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Ofsted category of concern", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Safeguarding effective", "remedy": "Load Ofsted''s management information."}], "sentence": "This cannot be told from the evidence held. Green if “''good'' or ''outstanding'' as recently judged by Ofsted”. Yellow if “recently moved from RI”. Amber if “judged as ''requires improvement''”. Red if “in an Ofsted category”. 3 questions await a person''s answer.", "strategy": "School Improvement Strategy 2016/2017", "levelBecause": ""}', 'This cannot be told from the evidence held. Green if “''good'' or ''outstanding'' as recently judged by Ofsted”. Yellow if “recently moved from RI”. Amber if “judged as ''requires improvement''”. Red if “in an Ofsted category”. 3 questions await a person''s answer.', 0, 14, NULL, NULL, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24 11:19:14.943821+00'),
	(4, 396, 1, 396004, 1, 'SUGGESTED', 1, 'merton-2016-17', '1', '2026-11-24', '{"phase": {"why": "The register calls the phase ''Primary'', which is not known.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the national register (GIAS).", "source": null, "happened": null, "workings": null, "published": null}, "pupils": {"why": null, "kind": "known", "type": "WHOLE_NUMBER", "value": "200", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "head_new": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "maintained": {"why": null, "kind": "known", "type": "YES_NO", "value": "true", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "sixth_form": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "ks2_rwm_gap": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "head_leaving": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_grade": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_years": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "own_outcomes": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ks4_engmath_5": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks4_progress8": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_drop": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_published": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "staff_turnover": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "absence_overall": {"why": "No figure for ''Overall absence'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "card_leadership": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "finance_concern": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ks4_attainment8": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_category": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_strong": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "serious_concern": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "Dated intelligence", "happened": null, "workings": "No entry of a serious concern is held.", "published": null}, "suspension_rate": {"why": "No figure for ''Suspensions for each 100 pupils'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the exclusion statistics or the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "card_achievement": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ks2_rwm_expected": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_decline": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "absence_top_fifth": {"why": "No figure for ''Overall absence'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "card_areas_strong": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "card_areas_urgent": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "disadvantaged_gap": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_leadership": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_coasting": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "teacher_vacancies": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "absence_persistent": {"why": "No figure for ''Persistent absentees (10% or more missed)'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "ks2_maths_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_improving": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_meets_expected": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ks4_progress8_upper": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "leadership_capacity": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_near_floor": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "pupil_teacher_ratio": {"why": "No figure for ''Pupils for each teacher'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the school workforce file.", "source": null, "happened": null, "workings": null, "published": null}, "finance_balance_rate": {"why": "No figure for ''In-year balance as a share of income'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the consistent financial reporting file.", "source": null, "happened": null, "workings": null, "published": null}, "ks2_reading_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks2_writing_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_moved_from_ri": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_below_floor": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "permanent_exclusions": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "first_preference_rate": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "governor_vacancy_rate": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_previous_grade": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_bottom_fifth": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "self_evaluation_grade": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Ask the school for its self-evaluation, or load it.", "source": null, "happened": null, "workings": null, "published": null}, "ks5_alevel_value_added": {"why": "A Primary school has no results at 16 to 18.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "safeguarding_effective": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_areas_below_good": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_ungraded_outcome": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "card_areas_needs_attention": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_significantly_low": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_quality_of_education": {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "self_evaluation_areas_below": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Ask the school for its self-evaluation, or load it.", "source": null, "happened": null, "workings": null, "published": null}}', '{"asAt": "24 November 2026", "level": null, "moves": [{"sentence": "Serious concern recorded: yes instead of no → Red, Level (v)", "direction": "FROM_UNTOLD"}], "groups": [{"lines": [{"id": "green-performing-well", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Green, the governing words", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "The governing words count and the list is illustrative. We read ''performing well'' as: results not significantly below England, and not in the lowest fifth.", "wording": "Schools performing well", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "green-good-recently", "help": null, "facts": [{"name": "ofsted_grade", "known": false, "title": "Overall effectiveness", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "ofsted_years", "known": false, "title": "Years since the graded inspection", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Green, first point", "reason": "Not known: Overall effectiveness; Years since the graded inspection", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Years since the graded inspection", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "''good'' or ''outstanding'' as recently judged by Ofsted", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "green-strong-outcomes", "help": null, "facts": [{"name": "outcomes_strong", "known": false, "title": "Strong outcomes", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Green, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with strong pupil outcomes", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}], "wording": "Schools performing well, which may include those that are:", "category": {"id": "green", "name": "Green", "colour": "green"}}, {"lines": [{"id": "yellow-good-recently", "help": null, "facts": [{"name": "ofsted_grade", "known": false, "title": "Overall effectiveness", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "ofsted_years", "known": false, "title": "Years since the graded inspection", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Yellow, first point", "reason": "Not known: Overall effectiveness; Years since the graded inspection", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Years since the graded inspection", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "It stands in Green too. What tells the two apart is whether the school is performing well.", "wording": "''good'' or ''outstanding'' as recently judged by Ofsted", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "yellow-drop", "help": null, "facts": [{"name": "outcomes_drop", "known": false, "title": "Uncharacteristic drop", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Yellow, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with an uncharacteristic drop in performance", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "yellow-improving", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_improving", "known": false, "title": "Improving but not yet strong", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "ofsted_areas_below_good", "known": false, "title": "Areas graded below good", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Yellow, third point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "Results have risen, but are still low, or an area of the inspection is still below good.", "wording": "which have been making improvements but are not yet consistently performing well across the school", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "yellow-leadership", "help": null, "facts": [{"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "head_leaving", "known": false, "title": "Headteacher leaving", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}], "answer": null, "clause": "School categories, Yellow, fourth point", "reason": "Not known: Leadership capacity; Headteacher leaving", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}], "outcome": "CANNOT_TELL", "reading": "It stands in Amber too. Alone it brings Yellow. A new headteacher alone is to be borne in mind, and does not count as vulnerable.", "wording": "where leadership is vulnerable", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "yellow-moved-from-ri", "help": null, "facts": [{"name": "ofsted_moved_from_ri", "known": false, "title": "Moved up from requires improvement", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "ofsted_years", "known": false, "title": "Years since the graded inspection", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Yellow, fifth point", "reason": "Not known: Moved up from requires improvement; Years since the graded inspection", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Moved up from requires improvement", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Years since the graded inspection", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "recently moved from RI", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}], "wording": "This could include schools:", "category": {"id": "yellow", "name": "Yellow", "colour": "yellow"}}, {"lines": [{"id": "amber-ri", "help": null, "facts": [{"name": "ofsted_grade", "known": false, "title": "Overall effectiveness", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Amber, first point", "reason": "Not known: Overall effectiveness", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "judged as ''requires improvement''", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-ri-likely", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "As far as results show it: significantly below England, and in the lowest fifth.", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-ri-signalled", "help": null, "facts": [{"name": "ofsted_ungraded_outcome", "known": false, "title": "Outcome of the ungraded inspection", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "self_evaluation_grade", "known": false, "title": "Self-evaluation overall", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Ask the school for its self-evaluation, or load it.", "published": ""}], "answer": null, "clause": "School categories, Amber, second point", "reason": "Not known: Outcome of the ungraded inspection; Self-evaluation overall", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Outcome of the ungraded inspection", "remedy": "Load Ofsted''s management information."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}], "outcome": "CANNOT_TELL", "reading": "As far as it was said: by an inspection that did not grade, or by the school''s own evaluation (''where schools are evaluating themselves to be less than good'').", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-ri-judged", "help": "Answer on what was seen and heard in the school. Published results are looked at separately.", "facts": [], "answer": null, "clause": "School categories, Amber, second point", "reason": "A person must answer: On what you know of its current performance, could the school be judged as ''requires improvement'' when next inspected?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": "On what you know of its current performance, could the school be judged as ''requires improvement'' when next inspected?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-floor", "help": null, "facts": [{"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_near_floor", "known": false, "title": "Close to the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, third point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "Below the floor standards stands in Red too. Alone it brings Amber.", "wording": "below or close to floor standards", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-decline", "help": null, "facts": [{"name": "outcomes_decline", "known": false, "title": "Decline over time", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, fourth point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with a decline in performance over time", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-finance", "help": null, "facts": [{"name": "finance_concern", "known": false, "title": "Financial concern", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Fill in and load the local indicators workbook.", "published": ""}], "answer": null, "clause": "School categories, Amber, fifth point", "reason": "Not known: Financial concern", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Financial concern", "remedy": "Fill in and load the local indicators workbook."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "where there are serious financial concerns", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-leadership", "help": null, "facts": [{"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "head_leaving", "known": false, "title": "Headteacher leaving", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}], "answer": null, "clause": "School categories, Amber, sixth point", "reason": "Not known: Leadership capacity; Headteacher leaving", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}], "outcome": "CANNOT_TELL", "reading": "It stands in Yellow too. It does not bring Amber alone, but raises the level of support of a school that is Amber.", "wording": "where leadership is vulnerable", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}], "wording": "This could include schools:", "category": {"id": "amber", "name": "Amber", "colour": "orange"}}, {"lines": [{"id": "red-ofsted-category", "help": null, "facts": [{"name": "ofsted_category", "known": false, "title": "Ofsted category of concern", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "ofsted_grade", "known": false, "title": "Overall effectiveness", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Red, first point", "reason": "Not known: Ofsted category of concern; Overall effectiveness", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Ofsted category of concern", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "in an Ofsted category", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-inadequate-signalled", "help": null, "facts": [{"name": "safeguarding_effective", "known": false, "title": "Safeguarding effective", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}, {"name": "self_evaluation_grade", "known": false, "title": "Self-evaluation overall", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Ask the school for its self-evaluation, or load it.", "published": ""}], "answer": null, "clause": "School categories, Red, second point", "reason": "Not known: Safeguarding effective; Self-evaluation overall", "missing": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Safeguarding effective", "remedy": "Load Ofsted''s management information."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}], "outcome": "CANNOT_TELL", "reading": "As far as it was said: safeguarding was found not effective, or the school evaluates itself as inadequate.", "wording": "where current performance could result in the school being judged as inadequate when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-inadequate-judged", "help": "Answer on what was seen and heard in the school. Published results are looked at separately.", "facts": [], "answer": null, "clause": "School categories, Red, second point", "reason": "A person must answer: On what you know of its current performance, could the school be judged as inadequate when next inspected?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "where current performance could result in the school being judged as inadequate when next inspected", "deciding": false, "question": "On what you know of its current performance, could the school be judged as inadequate when next inspected?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-complex", "help": "Several weaknesses that bear on one another, so that none can be mended alone.", "facts": [], "answer": null, "clause": "School categories, Red, third point", "reason": "A person must answer: Does the school have complex weaknesses?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "with complex weaknesses", "deciding": false, "question": "Does the school have complex weaknesses?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-limited-capacity", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "ofsted_grade", "known": false, "title": "Overall effectiveness", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection that was published by 24 November 2026 is held for this school. Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Red, fourth point", "reason": "Not known: Leadership capacity; Overall effectiveness", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}], "outcome": "CANNOT_TELL", "reading": "Significant improvement is required where Ofsted judged below good, or results are significantly low or below the floor.", "wording": "requiring significant improvement with limited capacity to improve", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-floor", "help": null, "facts": [{"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Red, fifth point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "It stands in Amber too. It brings Red together with another concern.", "wording": "below the floor standards", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "red-serious", "help": null, "facts": [{"name": "serious_concern", "known": true, "title": "Serious concern recorded", "value": "No", "source": "Dated intelligence", "happened": "", "workings": "No entry of a serious concern is held.", "published": ""}], "answer": null, "clause": "School categories, Red, sixth point", "reason": "Serious concern recorded: no", "missing": [], "outcome": "NOT_MET", "reading": "", "wording": "where there are other serious concerns which will affect outcomes for children", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}], "wording": "Schools of concern, which may include schools:", "category": {"id": "red", "name": "Red", "colour": "red"}}], "because": "", "category": null, "deciding": [], "possible": [{"ways": ["''good'' or ''outstanding'' as recently judged by Ofsted"], "aside": false, "level": "(i)", "category": {"id": "green", "name": "Green", "colour": "green"}}, {"ways": ["recently moved from RI"], "aside": false, "level": "(i)", "category": {"id": "yellow", "name": "Yellow", "colour": "yellow"}}, {"ways": ["judged as ''requires improvement''"], "aside": false, "level": "(iii)", "category": {"id": "amber", "name": "Amber", "colour": "orange"}}, {"ways": ["in an Ofsted category"], "aside": false, "level": "(v)", "category": {"id": "red", "name": "Red", "colour": "red"}}, {"ways": ["where leadership is vulnerable"], "aside": true, "level": "(ii)", "category": {"id": "yellow", "name": "Yellow", "colour": "yellow"}}, {"ways": ["where current performance could result in the school being judged as ''requires improvement'' when next inspected", "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "where there are serious financial concerns"], "aside": true, "level": "(iii)", "category": {"id": "amber", "name": "Amber", "colour": "orange"}}, {"ways": ["where current performance could result in the school being judged as inadequate when next inspected", "where current performance could result in the school being judged as inadequate when next inspected", "with complex weaknesses", "requiring significant improvement with limited capacity to improve"], "aside": true, "level": "(v)", "category": {"id": "red", "name": "Red", "colour": "red"}}], "remedies": [{"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Overall effectiveness", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Years since the graded inspection", "remedy": "Load Ofsted''s management information."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Moved up from requires improvement", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Outcome of the ungraded inspection", "remedy": "Load Ofsted''s management information."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Financial concern", "remedy": "Fill in and load the local indicators workbook."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Ofsted category of concern", "remedy": "Load Ofsted''s management information."}, {"why": "No full inspection that was published by 24 November 2026 is held for this school.", "fact": "Safeguarding effective", "remedy": "Load Ofsted''s management information."}], "sentence": "This cannot be told from the evidence held. Green if “''good'' or ''outstanding'' as recently judged by Ofsted”. Yellow if “recently moved from RI”. Amber if “judged as ''requires improvement''”. Red if “in an Ofsted category”. 3 questions await a person''s answer.", "strategy": "School Improvement Strategy 2016/2017", "levelBecause": ""}', 'This cannot be told from the evidence held. Green if “''good'' or ''outstanding'' as recently judged by Ofsted”. Yellow if “recently moved from RI”. Amber if “judged as ''requires improvement''”. Red if “in an Ofsted category”. 3 questions await a person''s answer.', 0, 14, NULL, NULL, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24 11:19:14.943821+00'),
	(2, 396, 1, 396002, 1, 'AGREED', 4, 'merton-2016-17', '1', '2026-11-24', '{"phase": {"why": "The register calls the phase ''Primary'', which is not known.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the national register (GIAS).", "source": null, "happened": null, "workings": null, "published": null}, "pupils": {"why": null, "kind": "known", "type": "WHOLE_NUMBER", "value": "200", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "head_new": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "maintained": {"why": null, "kind": "known", "type": "YES_NO", "value": "true", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "sixth_form": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "ks2_rwm_gap": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "head_leaving": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_grade": {"why": null, "kind": "known", "type": "WORD", "value": "good", "remedy": null, "source": "Ofsted outcomes, overall grade of each school", "happened": "2024-03-01", "workings": "", "published": "2024-04-01"}, "ofsted_years": {"why": null, "kind": "known", "type": "NUMBER", "value": "2.73", "remedy": null, "source": "Ofsted outcomes, overall grade of each school", "happened": "2024-03-01", "workings": "", "published": "2024-04-01"}, "own_outcomes": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ks4_engmath_5": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks4_progress8": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_drop": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_published": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "Ofsted outcomes, overall grade of each school", "happened": "2024-03-01", "workings": "No report card is held; the latest full inspection held is the inspection of 1 March 2024 (2019 framework).", "published": "2024-04-01"}, "staff_turnover": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "absence_overall": {"why": "No figure for ''Overall absence'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "card_leadership": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2024 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "finance_concern": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ks4_attainment8": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_category": {"why": null, "kind": "known", "type": "WORD", "value": "none", "remedy": null, "source": "Ofsted outcomes, overall grade of each school", "happened": "2024-03-01", "workings": "", "published": "2024-04-01"}, "outcomes_strong": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "serious_concern": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "Dated intelligence", "happened": null, "workings": "No entry of a serious concern is held.", "published": null}, "suspension_rate": {"why": "No figure for ''Suspensions for each 100 pupils'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the exclusion statistics or the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "card_achievement": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2024 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks2_rwm_expected": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_decline": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "absence_top_fifth": {"why": "No figure for ''Overall absence'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "card_areas_strong": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2024 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_areas_urgent": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2024 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "disadvantaged_gap": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_leadership": {"why": "The file that was loaded does not grade leadership at the inspection of 1 March 2024 (2019 framework).", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_coasting": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "teacher_vacancies": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "absence_persistent": {"why": "No figure for ''Persistent absentees (10% or more missed)'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "ks2_maths_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_improving": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_meets_expected": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2024 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks4_progress8_upper": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "leadership_capacity": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_near_floor": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "pupil_teacher_ratio": {"why": "No figure for ''Pupils for each teacher'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the school workforce file.", "source": null, "happened": null, "workings": null, "published": null}, "finance_balance_rate": {"why": "No figure for ''In-year balance as a share of income'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the consistent financial reporting file.", "source": null, "happened": null, "workings": null, "published": null}, "ks2_reading_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks2_writing_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_moved_from_ri": {"why": "No full inspection before the inspection of 1 March 2024 (2019 framework) is held.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_below_floor": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "permanent_exclusions": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "first_preference_rate": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "governor_vacancy_rate": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_previous_grade": {"why": "No full inspection before the inspection of 1 March 2024 (2019 framework) is held.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_bottom_fifth": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "self_evaluation_grade": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Ask the school for its self-evaluation, or load it.", "source": null, "happened": null, "workings": null, "published": null}, "ks5_alevel_value_added": {"why": "A Primary school has no results at 16 to 18.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "safeguarding_effective": {"why": "The file that was loaded does not give safeguarding at the inspection of 1 March 2024 (2019 framework).", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_areas_below_good": {"why": "The file that was loaded grades no areas at the inspection of 1 March 2024 (2019 framework).", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_ungraded_outcome": {"why": "No ungraded inspection later than the latest full one is held.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_areas_needs_attention": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2024 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_significantly_low": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_quality_of_education": {"why": "The file that was loaded does not grade quality of education at the inspection of 1 March 2024 (2019 framework).", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "self_evaluation_areas_below": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Ask the school for its self-evaluation, or load it.", "source": null, "happened": null, "workings": null, "published": null}}', '{"asAt": "24 November 2026", "level": {"id": "i", "name": "(i)", "colour": ""}, "moves": [{"sentence": "Overall effectiveness: requires improvement instead of good → Amber, Level (iii)", "direction": "MORE_CONCERN"}, {"sentence": "Overall effectiveness: inadequate instead of good → Red, Level (v)", "direction": "MORE_CONCERN"}, {"sentence": "Ofsted category of concern: requires significant improvement or serious weaknesses or special measures instead of none → Red, Level (v)", "direction": "MORE_CONCERN"}, {"sentence": "Serious concern recorded: yes instead of no → Red, Level (v)", "direction": "MORE_CONCERN"}], "groups": [{"lines": [{"id": "green-performing-well", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Green, the governing words", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "The governing words count and the list is illustrative. We read ''performing well'' as: results not significantly below England, and not in the lowest fifth.", "wording": "Schools performing well", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "green-good-recently", "help": null, "facts": [{"name": "ofsted_grade", "known": true, "title": "Overall effectiveness", "value": "Good", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2024", "workings": "", "published": "1 April 2024"}, {"name": "ofsted_years", "known": true, "title": "Years since the graded inspection", "value": "2.73 years", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2024", "workings": "", "published": "1 April 2024"}], "answer": null, "clause": "School categories, Green, first point", "reason": "Overall effectiveness: ''outstanding'' or ''good''; Years since the graded inspection 4 years or below", "missing": [], "outcome": "MET", "reading": "", "wording": "''good'' or ''outstanding'' as recently judged by Ofsted", "deciding": true, "question": null, "answerNote": null, "outcomeTitle": "Met"}, {"id": "green-strong-outcomes", "help": null, "facts": [{"name": "outcomes_strong", "known": false, "title": "Strong outcomes", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Green, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with strong pupil outcomes", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}], "wording": "Schools performing well, which may include those that are:", "category": {"id": "green", "name": "Green", "colour": "green"}}, {"lines": [{"id": "yellow-good-recently", "help": null, "facts": [{"name": "ofsted_grade", "known": true, "title": "Overall effectiveness", "value": "Good", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2024", "workings": "", "published": "1 April 2024"}, {"name": "ofsted_years", "known": true, "title": "Years since the graded inspection", "value": "2.73 years", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2024", "workings": "", "published": "1 April 2024"}], "answer": null, "clause": "School categories, Yellow, first point", "reason": "Overall effectiveness: ''outstanding'' or ''good''; Years since the graded inspection 4 years or below", "missing": [], "outcome": "MET", "reading": "It stands in Green too. What tells the two apart is whether the school is performing well.", "wording": "''good'' or ''outstanding'' as recently judged by Ofsted", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Met"}, {"id": "yellow-drop", "help": null, "facts": [{"name": "outcomes_drop", "known": false, "title": "Uncharacteristic drop", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Yellow, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with an uncharacteristic drop in performance", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "yellow-improving", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_improving", "known": false, "title": "Improving but not yet strong", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "ofsted_areas_below_good", "known": false, "title": "Areas graded below good", "value": "Not known", "source": "", "happened": "", "workings": "The file that was loaded grades no areas at the inspection of 1 March 2024 (2019 framework). Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Yellow, third point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "Results have risen, but are still low, or an area of the inspection is still below good.", "wording": "which have been making improvements but are not yet consistently performing well across the school", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "yellow-leadership", "help": null, "facts": [{"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "head_leaving", "known": false, "title": "Headteacher leaving", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}], "answer": null, "clause": "School categories, Yellow, fourth point", "reason": "Not known: Leadership capacity; Headteacher leaving", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}], "outcome": "CANNOT_TELL", "reading": "It stands in Amber too. Alone it brings Yellow. A new headteacher alone is to be borne in mind, and does not count as vulnerable.", "wording": "where leadership is vulnerable", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "yellow-moved-from-ri", "help": null, "facts": [{"name": "ofsted_moved_from_ri", "known": false, "title": "Moved up from requires improvement", "value": "Not known", "source": "", "happened": "", "workings": "No full inspection before the inspection of 1 March 2024 (2019 framework) is held. Load Ofsted''s management information.", "published": ""}, {"name": "ofsted_years", "known": true, "title": "Years since the graded inspection", "value": "2.73 years", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2024", "workings": "", "published": "1 April 2024"}], "answer": null, "clause": "School categories, Yellow, fifth point", "reason": "Years since the graded inspection above 2 years", "missing": [], "outcome": "NOT_MET", "reading": "", "wording": "recently moved from RI", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}], "wording": "This could include schools:", "category": {"id": "yellow", "name": "Yellow", "colour": "yellow"}}, {"lines": [{"id": "amber-ri", "help": null, "facts": [{"name": "ofsted_grade", "known": true, "title": "Overall effectiveness", "value": "Good", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2024", "workings": "", "published": "1 April 2024"}], "answer": null, "clause": "School categories, Amber, first point", "reason": "Overall effectiveness: not ''requires improvement''", "missing": [], "outcome": "NOT_MET", "reading": "", "wording": "judged as ''requires improvement''", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}, {"id": "amber-ri-likely", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "As far as results show it: significantly below England, and in the lowest fifth.", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-ri-signalled", "help": null, "facts": [{"name": "ofsted_ungraded_outcome", "known": false, "title": "Outcome of the ungraded inspection", "value": "Does not apply", "source": "", "happened": "", "workings": "No ungraded inspection later than the latest full one is held.", "published": ""}, {"name": "self_evaluation_grade", "known": false, "title": "Self-evaluation overall", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Ask the school for its self-evaluation, or load it.", "published": ""}], "answer": null, "clause": "School categories, Amber, second point", "reason": "Not known: Self-evaluation overall", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}], "outcome": "CANNOT_TELL", "reading": "As far as it was said: by an inspection that did not grade, or by the school''s own evaluation (''where schools are evaluating themselves to be less than good'').", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-ri-judged", "help": "Answer on what was seen and heard in the school. Published results are looked at separately.", "facts": [], "answer": null, "clause": "School categories, Amber, second point", "reason": "A person must answer: On what you know of its current performance, could the school be judged as ''requires improvement'' when next inspected?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": "On what you know of its current performance, could the school be judged as ''requires improvement'' when next inspected?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-floor", "help": null, "facts": [{"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_near_floor", "known": false, "title": "Close to the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, third point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "Below the floor standards stands in Red too. Alone it brings Amber.", "wording": "below or close to floor standards", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-decline", "help": null, "facts": [{"name": "outcomes_decline", "known": false, "title": "Decline over time", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, fourth point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with a decline in performance over time", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-finance", "help": null, "facts": [{"name": "finance_concern", "known": false, "title": "Financial concern", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Fill in and load the local indicators workbook.", "published": ""}], "answer": null, "clause": "School categories, Amber, fifth point", "reason": "Not known: Financial concern", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Financial concern", "remedy": "Fill in and load the local indicators workbook."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "where there are serious financial concerns", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-leadership", "help": null, "facts": [{"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "head_leaving", "known": false, "title": "Headteacher leaving", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}], "answer": null, "clause": "School categories, Amber, sixth point", "reason": "Not known: Leadership capacity; Headteacher leaving", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}], "outcome": "CANNOT_TELL", "reading": "It stands in Yellow too. It does not bring Amber alone, but raises the level of support of a school that is Amber.", "wording": "where leadership is vulnerable", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}], "wording": "This could include schools:", "category": {"id": "amber", "name": "Amber", "colour": "orange"}}, {"lines": [{"id": "red-ofsted-category", "help": null, "facts": [{"name": "ofsted_category", "known": true, "title": "Ofsted category of concern", "value": "None", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2024", "workings": "", "published": "1 April 2024"}, {"name": "ofsted_grade", "known": true, "title": "Overall effectiveness", "value": "Good", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2024", "workings": "", "published": "1 April 2024"}], "answer": null, "clause": "School categories, Red, first point", "reason": "Ofsted category of concern: ''none''; Overall effectiveness: not ''inadequate''", "missing": [], "outcome": "NOT_MET", "reading": "", "wording": "in an Ofsted category", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}, {"id": "red-inadequate-signalled", "help": null, "facts": [{"name": "safeguarding_effective", "known": false, "title": "Safeguarding effective", "value": "Not known", "source": "", "happened": "", "workings": "The file that was loaded does not give safeguarding at the inspection of 1 March 2024 (2019 framework). Load Ofsted''s management information.", "published": ""}, {"name": "self_evaluation_grade", "known": false, "title": "Self-evaluation overall", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Ask the school for its self-evaluation, or load it.", "published": ""}], "answer": null, "clause": "School categories, Red, second point", "reason": "Not known: Safeguarding effective; Self-evaluation overall", "missing": [{"why": "The file that was loaded does not give safeguarding at the inspection of 1 March 2024 (2019 framework).", "fact": "Safeguarding effective", "remedy": "Load Ofsted''s management information."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}], "outcome": "CANNOT_TELL", "reading": "As far as it was said: safeguarding was found not effective, or the school evaluates itself as inadequate.", "wording": "where current performance could result in the school being judged as inadequate when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-inadequate-judged", "help": "Answer on what was seen and heard in the school. Published results are looked at separately.", "facts": [], "answer": null, "clause": "School categories, Red, second point", "reason": "A person must answer: On what you know of its current performance, could the school be judged as inadequate when next inspected?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "where current performance could result in the school being judged as inadequate when next inspected", "deciding": false, "question": "On what you know of its current performance, could the school be judged as inadequate when next inspected?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-complex", "help": "Several weaknesses that bear on one another, so that none can be mended alone.", "facts": [], "answer": null, "clause": "School categories, Red, third point", "reason": "A person must answer: Does the school have complex weaknesses?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "with complex weaknesses", "deciding": false, "question": "Does the school have complex weaknesses?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-limited-capacity", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "ofsted_grade", "known": true, "title": "Overall effectiveness", "value": "Good", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2024", "workings": "", "published": "1 April 2024"}], "answer": null, "clause": "School categories, Red, fourth point", "reason": "Overall effectiveness: not ''requires improvement'' or ''inadequate''", "missing": [], "outcome": "NOT_MET", "reading": "Significant improvement is required where Ofsted judged below good, or results are significantly low or below the floor.", "wording": "requiring significant improvement with limited capacity to improve", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}, {"id": "red-floor", "help": null, "facts": [{"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Red, fifth point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "It stands in Amber too. It brings Red together with another concern.", "wording": "below the floor standards", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "red-serious", "help": null, "facts": [{"name": "serious_concern", "known": true, "title": "Serious concern recorded", "value": "No", "source": "Dated intelligence", "happened": "", "workings": "No entry of a serious concern is held.", "published": ""}], "answer": null, "clause": "School categories, Red, sixth point", "reason": "Serious concern recorded: no", "missing": [], "outcome": "NOT_MET", "reading": "", "wording": "where there are other serious concerns which will affect outcomes for children", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}], "wording": "Schools of concern, which may include schools:", "category": {"id": "red", "name": "Red", "colour": "red"}}], "because": "It was recently judged good or outstanding, there are no results for schools of its kind, and no concern was found.", "category": {"id": "green", "name": "Green", "colour": "green"}, "deciding": ["''good'' or ''outstanding'' as recently judged by Ofsted"], "possible": [{"ways": ["where leadership is vulnerable"], "aside": true, "level": "(ii)", "category": {"id": "yellow", "name": "Yellow", "colour": "yellow"}}, {"ways": ["where current performance could result in the school being judged as ''requires improvement'' when next inspected", "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "where there are serious financial concerns"], "aside": true, "level": "(iii)", "category": {"id": "amber", "name": "Amber", "colour": "orange"}}, {"ways": ["where current performance could result in the school being judged as inadequate when next inspected", "where current performance could result in the school being judged as inadequate when next inspected", "with complex weaknesses"], "aside": true, "level": "(v)", "category": {"id": "red", "name": "Red", "colour": "red"}}], "remedies": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Financial concern", "remedy": "Fill in and load the local indicators workbook."}, {"why": "The file that was loaded does not give safeguarding at the inspection of 1 March 2024 (2019 framework).", "fact": "Safeguarding effective", "remedy": "Load Ofsted''s management information."}], "sentence": "Green, Level (i): ''good'' or ''outstanding'' as recently judged by Ofsted. 3 questions await a person''s answer.", "strategy": "School Improvement Strategy 2016/2017", "levelBecause": "Green schools have Level (i)."}', 'Green, Level (i): ''good'' or ''outstanding'' as recently judged by Ofsted. 3 questions await a person''s answer.', 2, 8, 'green', 'i', true, NULL, NULL, NULL, 'amber', 'iii', 'Seen in the data.', '2026-11-24', 'Head of school improvement', '2026-11-24', 'Head of school improvement', 'the headteacher', 'AGREES', NULL, '2026-11-24', 'Head of school improvement', NULL, '2026-11-24', NULL, NULL, '2026-11-24 11:19:14.943821+00'),
	(1, 396, 1, 396001, 1, 'LETTER_ISSUED', 5, 'merton-2016-17', '1', '2026-11-24', '{"phase": {"why": "The register calls the phase ''Primary'', which is not known.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the national register (GIAS).", "source": null, "happened": null, "workings": null, "published": null}, "pupils": {"why": null, "kind": "known", "type": "WHOLE_NUMBER", "value": "200", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "head_new": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "maintained": {"why": null, "kind": "known", "type": "YES_NO", "value": "true", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "sixth_form": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "National register (GIAS)", "happened": "2026-06-01", "workings": "", "published": "2026-06-01"}, "ks2_rwm_gap": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "head_leaving": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_grade": {"why": null, "kind": "known", "type": "WORD", "value": "requires improvement", "remedy": null, "source": "Ofsted outcomes, overall grade of each school", "happened": "2025-03-01", "workings": "", "published": "2025-05-01"}, "ofsted_years": {"why": null, "kind": "known", "type": "NUMBER", "value": "1.73", "remedy": null, "source": "Ofsted outcomes, overall grade of each school", "happened": "2025-03-01", "workings": "", "published": "2025-05-01"}, "own_outcomes": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ks4_engmath_5": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks4_progress8": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_drop": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_published": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "Ofsted outcomes, overall grade of each school", "happened": "2025-03-01", "workings": "No report card is held; the latest full inspection held is the inspection of 1 March 2025 (2019 framework).", "published": "2025-05-01"}, "staff_turnover": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "absence_overall": {"why": "No figure for ''Overall absence'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "card_leadership": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2025 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "finance_concern": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ks4_attainment8": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_category": {"why": null, "kind": "known", "type": "WORD", "value": "none", "remedy": null, "source": "Ofsted outcomes, overall grade of each school", "happened": "2025-03-01", "workings": "", "published": "2025-05-01"}, "outcomes_strong": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "serious_concern": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "Dated intelligence", "happened": null, "workings": "No entry of a serious concern is held.", "published": null}, "suspension_rate": {"why": "No figure for ''Suspensions for each 100 pupils'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the exclusion statistics or the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "card_achievement": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2025 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks2_rwm_expected": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_decline": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "absence_top_fifth": {"why": "No figure for ''Overall absence'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "card_areas_strong": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2025 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_areas_urgent": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2025 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "disadvantaged_gap": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_leadership": {"why": "The file that was loaded does not grade leadership at the inspection of 1 March 2025 (2019 framework).", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_coasting": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "teacher_vacancies": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "absence_persistent": {"why": "No figure for ''Persistent absentees (10% or more missed)'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the absence statistics.", "source": null, "happened": null, "workings": null, "published": null}, "ks2_maths_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_improving": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_meets_expected": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2025 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks4_progress8_upper": {"why": "A Primary school has no key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "leadership_capacity": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Enter it under the school''s leadership.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_near_floor": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "pupil_teacher_ratio": {"why": "No figure for ''Pupils for each teacher'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the school workforce file.", "source": null, "happened": null, "workings": null, "published": null}, "finance_balance_rate": {"why": "No figure for ''In-year balance as a share of income'' that was published by 24 November 2026 is held for this school.", "kind": "unknown", "type": null, "value": null, "remedy": "Load the consistent financial reporting file.", "source": null, "happened": null, "workings": null, "published": null}, "ks2_reading_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ks2_writing_progress": {"why": "A Primary school has no key stage 2.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_moved_from_ri": {"why": null, "kind": "known", "type": "YES_NO", "value": "false", "remedy": null, "source": "Ofsted outcomes, overall grade of each school", "happened": "2025-03-01", "workings": "", "published": "2025-05-01"}, "outcomes_below_floor": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "permanent_exclusions": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "first_preference_rate": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "governor_vacancy_rate": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Fill in and load the local indicators workbook.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_previous_grade": {"why": "No full inspection before the inspection of 1 March 2025 (2019 framework) is held.", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "outcomes_bottom_fifth": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "self_evaluation_grade": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Ask the school for its self-evaluation, or load it.", "source": null, "happened": null, "workings": null, "published": null}, "ks5_alevel_value_added": {"why": "A Primary school has no results at 16 to 18.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "safeguarding_effective": {"why": "The file that was loaded does not give safeguarding at the inspection of 1 March 2025 (2019 framework).", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_areas_below_good": {"why": "The file that was loaded grades no areas at the inspection of 1 March 2025 (2019 framework).", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "ofsted_ungraded_outcome": {"why": "No ungraded inspection later than the latest full one is held.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "card_areas_needs_attention": {"why": "The school has no report card yet: the latest full inspection held is the inspection of 1 March 2025 (2019 framework).", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "outcomes_significantly_low": {"why": "A Primary school has no key stage 2 or key stage 4.", "kind": "does not apply", "type": null, "value": null, "remedy": null, "source": null, "happened": null, "workings": null, "published": null}, "ofsted_quality_of_education": {"why": "The file that was loaded does not grade quality of education at the inspection of 1 March 2025 (2019 framework).", "kind": "unknown", "type": null, "value": null, "remedy": "Load Ofsted''s management information.", "source": null, "happened": null, "workings": null, "published": null}, "self_evaluation_areas_below": {"why": "Nothing entered by 24 November 2026 is held on this.", "kind": "unknown", "type": null, "value": null, "remedy": "Ask the school for its self-evaluation, or load it.", "source": null, "happened": null, "workings": null, "published": null}}', '{"asAt": "24 November 2026", "level": {"id": "iii", "name": "(iii)", "colour": ""}, "moves": [{"sentence": "Overall effectiveness: inadequate instead of requires improvement → Red, Level (v)", "direction": "MORE_CONCERN"}, {"sentence": "Ofsted category of concern: requires significant improvement or serious weaknesses or special measures instead of none → Red, Level (v)", "direction": "MORE_CONCERN"}, {"sentence": "Serious concern recorded: yes instead of no → Red, Level (v)", "direction": "MORE_CONCERN"}, {"sentence": "Overall effectiveness: outstanding or good instead of requires improvement → Green, Level (i)", "direction": "LESS_CONCERN"}, {"sentence": "Overall effectiveness: outstanding or good instead of requires improvement, and Moved up from requires improvement: yes instead of no → Yellow, Level (i)", "direction": "LESS_CONCERN"}], "groups": [{"lines": [{"id": "green-performing-well", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Green, the governing words", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "The governing words count and the list is illustrative. We read ''performing well'' as: results not significantly below England, and not in the lowest fifth.", "wording": "Schools performing well", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "green-good-recently", "help": null, "facts": [{"name": "ofsted_grade", "known": true, "title": "Overall effectiveness", "value": "Requires improvement", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2025", "workings": "", "published": "1 May 2025"}, {"name": "ofsted_years", "known": true, "title": "Years since the graded inspection", "value": "1.73 years", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2025", "workings": "", "published": "1 May 2025"}], "answer": null, "clause": "School categories, Green, first point", "reason": "Overall effectiveness: not ''outstanding'' or ''good''", "missing": [], "outcome": "NOT_MET", "reading": "", "wording": "''good'' or ''outstanding'' as recently judged by Ofsted", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}, {"id": "green-strong-outcomes", "help": null, "facts": [{"name": "outcomes_strong", "known": false, "title": "Strong outcomes", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Green, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with strong pupil outcomes", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}], "wording": "Schools performing well, which may include those that are:", "category": {"id": "green", "name": "Green", "colour": "green"}}, {"lines": [{"id": "yellow-good-recently", "help": null, "facts": [{"name": "ofsted_grade", "known": true, "title": "Overall effectiveness", "value": "Requires improvement", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2025", "workings": "", "published": "1 May 2025"}, {"name": "ofsted_years", "known": true, "title": "Years since the graded inspection", "value": "1.73 years", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2025", "workings": "", "published": "1 May 2025"}], "answer": null, "clause": "School categories, Yellow, first point", "reason": "Overall effectiveness: not ''outstanding'' or ''good''", "missing": [], "outcome": "NOT_MET", "reading": "It stands in Green too. What tells the two apart is whether the school is performing well.", "wording": "''good'' or ''outstanding'' as recently judged by Ofsted", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}, {"id": "yellow-drop", "help": null, "facts": [{"name": "outcomes_drop", "known": false, "title": "Uncharacteristic drop", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Yellow, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with an uncharacteristic drop in performance", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "yellow-improving", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_improving", "known": false, "title": "Improving but not yet strong", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "ofsted_areas_below_good", "known": false, "title": "Areas graded below good", "value": "Not known", "source": "", "happened": "", "workings": "The file that was loaded grades no areas at the inspection of 1 March 2025 (2019 framework). Load Ofsted''s management information.", "published": ""}], "answer": null, "clause": "School categories, Yellow, third point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "Results have risen, but are still low, or an area of the inspection is still below good.", "wording": "which have been making improvements but are not yet consistently performing well across the school", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "yellow-leadership", "help": null, "facts": [{"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "head_leaving", "known": false, "title": "Headteacher leaving", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}], "answer": null, "clause": "School categories, Yellow, fourth point", "reason": "Not known: Leadership capacity; Headteacher leaving", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}], "outcome": "CANNOT_TELL", "reading": "It stands in Amber too. Alone it brings Yellow. A new headteacher alone is to be borne in mind, and does not count as vulnerable.", "wording": "where leadership is vulnerable", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "yellow-moved-from-ri", "help": null, "facts": [{"name": "ofsted_moved_from_ri", "known": true, "title": "Moved up from requires improvement", "value": "No", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2025", "workings": "", "published": "1 May 2025"}, {"name": "ofsted_years", "known": true, "title": "Years since the graded inspection", "value": "1.73 years", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2025", "workings": "", "published": "1 May 2025"}], "answer": null, "clause": "School categories, Yellow, fifth point", "reason": "Moved up from requires improvement: no", "missing": [], "outcome": "NOT_MET", "reading": "", "wording": "recently moved from RI", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}], "wording": "This could include schools:", "category": {"id": "yellow", "name": "Yellow", "colour": "yellow"}}, {"lines": [{"id": "amber-ri", "help": null, "facts": [{"name": "ofsted_grade", "known": true, "title": "Overall effectiveness", "value": "Requires improvement", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2025", "workings": "", "published": "1 May 2025"}], "answer": null, "clause": "School categories, Amber, first point", "reason": "Overall effectiveness: ''requires improvement''", "missing": [], "outcome": "MET", "reading": "", "wording": "judged as ''requires improvement''", "deciding": true, "question": null, "answerNote": null, "outcomeTitle": "Met"}, {"id": "amber-ri-likely", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_bottom_fifth", "known": false, "title": "In the bottom fifth of England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, second point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "As far as results show it: significantly below England, and in the lowest fifth.", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-ri-signalled", "help": null, "facts": [{"name": "ofsted_ungraded_outcome", "known": false, "title": "Outcome of the ungraded inspection", "value": "Does not apply", "source": "", "happened": "", "workings": "No ungraded inspection later than the latest full one is held.", "published": ""}, {"name": "self_evaluation_grade", "known": false, "title": "Self-evaluation overall", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Ask the school for its self-evaluation, or load it.", "published": ""}], "answer": null, "clause": "School categories, Amber, second point", "reason": "Not known: Self-evaluation overall", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}], "outcome": "CANNOT_TELL", "reading": "As far as it was said: by an inspection that did not grade, or by the school''s own evaluation (''where schools are evaluating themselves to be less than good'').", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-ri-judged", "help": "Answer on what was seen and heard in the school. Published results are looked at separately.", "facts": [], "answer": null, "clause": "School categories, Amber, second point", "reason": "A person must answer: On what you know of its current performance, could the school be judged as ''requires improvement'' when next inspected?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "deciding": false, "question": "On what you know of its current performance, could the school be judged as ''requires improvement'' when next inspected?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-floor", "help": null, "facts": [{"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_near_floor", "known": false, "title": "Close to the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, third point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "Below the floor standards stands in Red too. Alone it brings Amber.", "wording": "below or close to floor standards", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-decline", "help": null, "facts": [{"name": "outcomes_decline", "known": false, "title": "Decline over time", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Amber, fourth point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "", "wording": "with a decline in performance over time", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "amber-finance", "help": null, "facts": [{"name": "finance_concern", "known": false, "title": "Financial concern", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Fill in and load the local indicators workbook.", "published": ""}], "answer": null, "clause": "School categories, Amber, fifth point", "reason": "Not known: Financial concern", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Financial concern", "remedy": "Fill in and load the local indicators workbook."}], "outcome": "CANNOT_TELL", "reading": "", "wording": "where there are serious financial concerns", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "amber-leadership", "help": null, "facts": [{"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "head_leaving", "known": false, "title": "Headteacher leaving", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}], "answer": null, "clause": "School categories, Amber, sixth point", "reason": "Not known: Leadership capacity; Headteacher leaving", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}], "outcome": "CANNOT_TELL", "reading": "It stands in Yellow too. It does not bring Amber alone, but raises the level of support of a school that is Amber.", "wording": "where leadership is vulnerable", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}], "wording": "This could include schools:", "category": {"id": "amber", "name": "Amber", "colour": "orange"}}, {"lines": [{"id": "red-ofsted-category", "help": null, "facts": [{"name": "ofsted_category", "known": true, "title": "Ofsted category of concern", "value": "None", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2025", "workings": "", "published": "1 May 2025"}, {"name": "ofsted_grade", "known": true, "title": "Overall effectiveness", "value": "Requires improvement", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2025", "workings": "", "published": "1 May 2025"}], "answer": null, "clause": "School categories, Red, first point", "reason": "Ofsted category of concern: ''none''; Overall effectiveness: not ''inadequate''", "missing": [], "outcome": "NOT_MET", "reading": "", "wording": "in an Ofsted category", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}, {"id": "red-inadequate-signalled", "help": null, "facts": [{"name": "safeguarding_effective", "known": false, "title": "Safeguarding effective", "value": "Not known", "source": "", "happened": "", "workings": "The file that was loaded does not give safeguarding at the inspection of 1 March 2025 (2019 framework). Load Ofsted''s management information.", "published": ""}, {"name": "self_evaluation_grade", "known": false, "title": "Self-evaluation overall", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Ask the school for its self-evaluation, or load it.", "published": ""}], "answer": null, "clause": "School categories, Red, second point", "reason": "Not known: Safeguarding effective; Self-evaluation overall", "missing": [{"why": "The file that was loaded does not give safeguarding at the inspection of 1 March 2025 (2019 framework).", "fact": "Safeguarding effective", "remedy": "Load Ofsted''s management information."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}], "outcome": "CANNOT_TELL", "reading": "As far as it was said: safeguarding was found not effective, or the school evaluates itself as inadequate.", "wording": "where current performance could result in the school being judged as inadequate when next inspected", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-inadequate-judged", "help": "Answer on what was seen and heard in the school. Published results are looked at separately.", "facts": [], "answer": null, "clause": "School categories, Red, second point", "reason": "A person must answer: On what you know of its current performance, could the school be judged as inadequate when next inspected?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "where current performance could result in the school being judged as inadequate when next inspected", "deciding": false, "question": "On what you know of its current performance, could the school be judged as inadequate when next inspected?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-complex", "help": "Several weaknesses that bear on one another, so that none can be mended alone.", "facts": [], "answer": null, "clause": "School categories, Red, third point", "reason": "A person must answer: Does the school have complex weaknesses?", "missing": [], "outcome": "CANNOT_TELL", "reading": "", "wording": "with complex weaknesses", "deciding": false, "question": "Does the school have complex weaknesses?", "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-limited-capacity", "help": null, "facts": [{"name": "outcomes_significantly_low", "known": false, "title": "Significantly below England", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}, {"name": "leadership_capacity", "known": false, "title": "Leadership capacity", "value": "Not known", "source": "", "happened": "", "workings": "Nothing entered by 24 November 2026 is held on this. Enter it under the school''s leadership.", "published": ""}, {"name": "ofsted_grade", "known": true, "title": "Overall effectiveness", "value": "Requires improvement", "source": "Ofsted outcomes, overall grade of each school", "happened": "1 March 2025", "workings": "", "published": "1 May 2025"}], "answer": null, "clause": "School categories, Red, fourth point", "reason": "Not known: Leadership capacity", "missing": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}], "outcome": "CANNOT_TELL", "reading": "Significant improvement is required where Ofsted judged below good, or results are significantly low or below the floor.", "wording": "requiring significant improvement with limited capacity to improve", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Cannot tell"}, {"id": "red-floor", "help": null, "facts": [{"name": "outcomes_below_floor", "known": false, "title": "Below the floor standard", "value": "Does not apply", "source": "", "happened": "", "workings": "A Primary school has no key stage 2 or key stage 4.", "published": ""}], "answer": null, "clause": "School categories, Red, fifth point", "reason": "A Primary school has no key stage 2 or key stage 4.", "missing": [], "outcome": "DOES_NOT_APPLY", "reading": "It stands in Amber too. It brings Red together with another concern.", "wording": "below the floor standards", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Does not apply"}, {"id": "red-serious", "help": null, "facts": [{"name": "serious_concern", "known": true, "title": "Serious concern recorded", "value": "No", "source": "Dated intelligence", "happened": "", "workings": "No entry of a serious concern is held.", "published": ""}], "answer": null, "clause": "School categories, Red, sixth point", "reason": "Serious concern recorded: no", "missing": [], "outcome": "NOT_MET", "reading": "", "wording": "where there are other serious concerns which will affect outcomes for children", "deciding": false, "question": null, "answerNote": null, "outcomeTitle": "Not met"}], "wording": "Schools of concern, which may include schools:", "category": {"id": "red", "name": "Red", "colour": "red"}}], "because": "Each of these alone makes it Amber; vulnerable leadership, which stands in both Yellow and Amber, does not.", "category": {"id": "amber", "name": "Amber", "colour": "orange"}, "deciding": ["judged as ''requires improvement''"], "possible": [{"ways": ["where leadership is vulnerable", "where current performance could result in the school being judged as ''requires improvement'' when next inspected", "where there are serious financial concerns"], "aside": true, "level": "(iv)", "category": {"id": "amber", "name": "Amber", "colour": "orange"}}, {"ways": ["where current performance could result in the school being judged as inadequate when next inspected", "where current performance could result in the school being judged as inadequate when next inspected", "with complex weaknesses", "requiring significant improvement with limited capacity to improve"], "aside": true, "level": "(v)", "category": {"id": "red", "name": "Red", "colour": "red"}}], "remedies": [{"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Leadership capacity", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Headteacher leaving", "remedy": "Enter it under the school''s leadership."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Self-evaluation overall", "remedy": "Ask the school for its self-evaluation, or load it."}, {"why": "Nothing entered by 24 November 2026 is held on this.", "fact": "Financial concern", "remedy": "Fill in and load the local indicators workbook."}, {"why": "The file that was loaded does not give safeguarding at the inspection of 1 March 2025 (2019 framework).", "fact": "Safeguarding effective", "remedy": "Load Ofsted''s management information."}], "sentence": "Amber, Level (iii): judged as ''requires improvement''. 3 questions await a person''s answer.", "strategy": "School Improvement Strategy 2016/2017", "levelBecause": "One criterion of Amber is met, and leadership was not found vulnerable."}', 'Amber, Level (iii): judged as ''requires improvement''. 3 questions await a person''s answer.', 1, 9, 'amber', 'iii', true, NULL, NULL, NULL, 'amber', 'iii', 'Seen in the data.', '2026-11-24', 'Head of school improvement', '2026-11-24', 'Head of school improvement', 'the headteacher', 'AGREES', NULL, '2026-11-24', 'Head of school improvement', NULL, '2026-11-24', 1, NULL, '2026-11-24 11:19:14.943821+00');


--
-- Data for Name: decision_answer; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: decision_step; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.decision_step OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 396, '2026-11-24 11:19:15.806252+00', 'Head of school improvement', 'Moderated', 'Amber, Level (iii): Seen in the data.'),
	(2, 1, 396, '2026-11-24 11:19:15.940127+00', 'Head of school improvement', 'Discussed with the headteacher', 'the headteacher: Agrees'),
	(3, 1, 396, '2026-11-24 11:19:16.074222+00', 'Head of school improvement', 'Agreed', 'Amber, Level (iii)'),
	(4, 2, 396, '2026-11-24 11:19:16.159077+00', 'Head of school improvement', 'Moderated', 'Amber, Level (iii): Seen in the data.'),
	(5, 2, 396, '2026-11-24 11:19:16.248972+00', 'Head of school improvement', 'Discussed with the headteacher', 'the headteacher: Agrees'),
	(6, 2, 396, '2026-11-24 11:19:16.33767+00', 'Head of school improvement', 'Agreed', 'Amber, Level (iii)'),
	(7, 1, 396, '2026-11-24 11:19:18.045652+00', 'Head of school improvement', 'Issued the letter', 'Letter 396/2026-27/0001');


--
-- Data for Name: edition; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.edition OVERRIDING SYSTEM VALUE VALUES
	(2, 'ofsted-workbook', 'Ofsted outcomes, overall grade of each school', NULL, NULL, '2026-06-01', '2026-05-02', 1, '2026-11-24 11:19:08.529214+00'),
	(4, 'ks2-wide', 'KS2 final results 2016/17, England', 2016, 'FINAL', '2026-06-01', '2026-05-02', 2, '2026-11-24 11:19:12.786574+00');


--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: event_publication; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.event_publication VALUES
	('52e417d6-e34c-48de-9a2e-1dcbdd10e797', 'headway.categorisation.EvidenceWatch.on(headway.imports.FileLoaded)', 'headway.imports.FileLoaded', '{"loadId":1,"readerId":"ofsted-workbook","title":"Ofsted outcomes, overall grade of each school","asAt":"2026-06-01"}', '2026-11-24 11:19:08.559817+00', '2026-11-24 11:19:09.62888+00', 'COMPLETED', 1, '2026-11-24 11:19:08.559817+00'),
	('a404a1ea-fed3-484e-822e-911a94ce383a', 'headway.categorisation.EvidenceWatch.on(headway.imports.FileLoaded)', 'headway.imports.FileLoaded', '{"loadId":2,"readerId":"ks2-wide","title":"KS2 final results 2016/17, England","asAt":"2026-06-01"}', '2026-11-24 11:19:12.81168+00', '2026-11-24 11:19:12.84402+00', 'COMPLETED', 1, '2026-11-24 11:19:12.81168+00');


--
-- Data for Name: flyway_schema_history; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.flyway_schema_history VALUES
	(1, '001', 'platform', 'SQL', 'V001__platform.sql', 1788167889, 'headway_owner', '2026-11-24 11:18:32.168457', 40, true),
	(2, '002', 'imports', 'SQL', 'V002__imports.sql', -772704766, 'headway_owner', '2026-11-24 11:18:32.270486', 24, true),
	(3, '010', 'register', 'SQL', 'V010__register.sql', 1166469068, 'headway_owner', '2026-11-24 11:18:32.324975', 46, true),
	(4, '020', 'evidence', 'SQL', 'V020__evidence.sql', 972651449, 'headway_owner', '2026-11-24 11:18:32.390013', 34, true),
	(5, '030', 'strategy', 'SQL', 'V030__strategy.sql', -456123791, 'headway_owner', '2026-11-24 11:18:32.438356', 10, true),
	(6, '040', 'documents', 'SQL', 'V040__documents.sql', 2024002760, 'headway_owner', '2026-11-24 11:18:32.459314', 25, true),
	(7, '050', 'categorisation', 'SQL', 'V050__categorisation.sql', -1809206077, 'headway_owner', '2026-11-24 11:18:32.498593', 48, true),
	(8, '051', 'prompts again', 'SQL', 'V051__prompts_again.sql', 476920387, 'headway_owner', '2026-11-24 11:18:32.563498', 6, true);


--
-- Data for Name: inspected_as; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: inspection; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.inspection OVERRIDING SYSTEM VALUE VALUES
	(3, 396001, 'FRAMEWORK_2019', 'GRADED', '', '', '2025-03-01', '2025-05-01', '2025-05-01', 'requires improvement', NULL, NULL, NULL, '{}', 2),
	(4, 396002, 'FRAMEWORK_2019', 'GRADED', '', '', '2024-03-01', '2024-04-01', '2024-04-01', 'good', NULL, NULL, NULL, '{}', 2);


--
-- Data for Name: installation; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.installation VALUES
	(true, false, '2026-11-24 11:18:32.219194+00');


--
-- Data for Name: issued_letter; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.issued_letter OVERRIDING SYSTEM VALUE VALUES
	(1, 396, 2026, 1, 396001, 'category', 'School category and level of support 2026/27', 'decision', 1, '2026-11-24', '2026-11-24 11:19:18.009644+00', 1, 'Head of school improvement', '\x255044462d312e360a25f6e4fcdf0a312030206f626a0a3c3c0a2f54797065202f436174616c6f670a2f56657273696f6e202f312e370a2f50616765732033203020520a2f4d657461646174612034203020520a2f4d61726b496e666f2035203020520a2f4c616e672028656e2d4742290a2f566965776572507265666572656e6365732036203020520a2f4f7574707574496e74656e7473205b39203020525d0a2f53747275637454726565526f6f742037203020520a2f4f75746c696e65732038203020520a3e3e0a656e646f626a0a342030206f626a0a3c3c0a2f4c656e67746820353335330a2f54797065202f4d657461646174610a2f53756274797065202f584d4c0a3e3e0a73747265616d0d0a3c3f787061636b657420626567696e3d22efbbbf222069643d2257354d304d7043656869487a7265537a4e54637a6b633964223f3e3c783a786d706d65746120786d6c6e733a783d2261646f62653a6e733a6d6574612f223e0a20203c7264663a52444620786d6c6e733a64633d22687474703a2f2f7075726c2e6f72672f64632f656c656d656e74732f312e312f2220786d6c6e733a7064663d22687474703a2f2f6e732e61646f62652e636f6d2f7064662f312e332f2220786d6c6e733a7064666169643d22687474703a2f2f7777772e6169696d2e6f72672f706466612f6e732f69642f2220786d6c6e733a7264663d22687474703a2f2f7777772e77332e6f72672f313939392f30322f32322d7264662d73796e7461782d6e7323223e0a202020203c7264663a4465736372697074696f6e207264663a61626f75743d22223e0a2020202020203c7064666169643a636f6e666f726d616e63653e413c2f7064666169643a636f6e666f726d616e63653e0a2020202020203c7064666169643a706172743e323c2f7064666169643a706172743e0a202020203c2f7264663a4465736372697074696f6e3e0a202020203c7264663a4465736372697074696f6e207264663a61626f75743d22223e0a2020202020203c7064663a50444656657273696f6e3e312e373c2f7064663a50444656657273696f6e3e0a2020202020203c7064663a50726f64756365723e486561647761793c2f7064663a50726f64756365723e0a202020203c2f7264663a4465736372697074696f6e3e0a202020203c7264663a4465736372697074696f6e20786d6c6e733a786d703d22687474703a2f2f6e732e61646f62652e636f6d2f7861702f312e302f22207264663a61626f75743d22223e0a2020202020203c786d703a437265617465446174653e323032362d31312d32345430303a30303a30302b30303a30303c2f786d703a437265617465446174653e0a202020203c2f7264663a4465736372697074696f6e3e0a202020203c7264663a4465736372697074696f6e207264663a61626f75743d22223e0a2020202020203c64633a666f726d61743e6170706c69636174696f6e2f7064663c2f64633a666f726d61743e0a2020202020203c64633a63726561746f723e0a20202020202020203c7264663a5365713e0a202020202020202020203c7264663a6c693e5570677261646573686972653c2f7264663a6c693e0a20202020202020203c2f7264663a5365713e0a2020202020203c2f64633a63726561746f723e0a2020202020203c64633a7469746c653e0a20202020202020203c7264663a416c743e0a202020202020202020203c7264663a6c6920786d6c3a6c616e673d22782d64656661756c74223e5363686f6f6c2063617465676f727920616e64206c6576656c206f6620737570706f727420323032362f32373c2f7264663a6c693e0a20202020202020203c2f7264663a416c743e0a2020202020203c2f64633a7469746c653e0a2020202020203c64633a6465736372697074696f6e3e0a20202020202020203c7264663a416c743e0a202020202020202020203c7264663a6c6920786d6c3a6c616e673d22782d64656661756c74223e4c6574746572203339362f323032362d32372f303030312c207265666572656e6365203339363030312f323032362f313c2f7264663a6c693e0a20202020202020203c2f7264663a416c743e0a2020202020203c2f64633a6465736372697074696f6e3e0a202020203c2f7264663a4465736372697074696f6e3e0a202020203c7264663a4465736372697074696f6e20786d6c6e733a70646661457874656e73696f6e3d22687474703a2f2f7777772e6169696d2e6f72672f706466612f6e732f657874656e73696f6e2f2220786d6c6e733a7064666150726f70657274793d22687474703a2f2f7777772e6169696d2e6f72672f706466612f6e732f70726f7065727479232220786d6c6e733a70646661536368656d613d22687474703a2f2f7777772e6169696d2e6f72672f706466612f6e732f736368656d61232220786d6c6e733a706466756169643d22687474703a2f2f7777772e6169696d2e6f72672f70646675612f6e732f69642f22207264663a61626f75743d22223e0a2020202020203c70646661457874656e73696f6e3a736368656d61733e0a20202020202020203c7264663a4261673e0a202020202020202020203c7264663a6c69207264663a7061727365547970653d225265736f75726365223e0a2020202020202020202020203c70646661536368656d613a736368656d613e41646f62652050444620536368656d613c2f70646661536368656d613a736368656d613e0a2020202020202020202020203c70646661536368656d613a6e616d6573706163655552493e687474703a2f2f6e732e61646f62652e636f6d2f7064662f312e332f3c2f70646661536368656d613a6e616d6573706163655552493e0a2020202020202020202020203c70646661536368656d613a7072656669783e7064663c2f70646661536368656d613a7072656669783e0a2020202020202020202020203c70646661536368656d613a70726f70657274793e0a20202020202020202020202020203c7264663a5365713e0a202020202020202020202020202020203c7264663a6c69207264663a7061727365547970653d225265736f75726365223e0a2020202020202020202020202020202020203c7064666150726f70657274793a6e616d653e50444656657273696f6e3c2f7064666150726f70657274793a6e616d653e0a2020202020202020202020202020202020203c7064666150726f70657274793a76616c7565547970653e546578743c2f7064666150726f70657274793a76616c7565547970653e0a2020202020202020202020202020202020203c7064666150726f70657274793a63617465676f72793e696e7465726e616c3c2f7064666150726f70657274793a63617465676f72793e0a2020202020202020202020202020202020203c7064666150726f70657274793a6465736372697074696f6e3e546865205044462066696c652076657273696f6e2e3c2f7064666150726f70657274793a6465736372697074696f6e3e0a202020202020202020202020202020203c2f7264663a6c693e0a202020202020202020202020202020203c7264663a6c69207264663a7061727365547970653d225265736f75726365223e0a2020202020202020202020202020202020203c7064666150726f70657274793a6e616d653e4b6579776f7264733c2f7064666150726f70657274793a6e616d653e0a2020202020202020202020202020202020203c7064666150726f70657274793a76616c7565547970653e546578743c2f7064666150726f70657274793a76616c7565547970653e0a2020202020202020202020202020202020203c7064666150726f70657274793a63617465676f72793e65787465726e616c3c2f7064666150726f70657274793a63617465676f72793e0a2020202020202020202020202020202020203c7064666150726f70657274793a6465736372697074696f6e3e4b6579776f7264732e3c2f7064666150726f70657274793a6465736372697074696f6e3e0a202020202020202020202020202020203c2f7264663a6c693e0a202020202020202020202020202020203c7264663a6c69207264663a7061727365547970653d225265736f75726365223e0a2020202020202020202020202020202020203c7064666150726f70657274793a6e616d653e50726f64756365723c2f7064666150726f70657274793a6e616d653e0a2020202020202020202020202020202020203c7064666150726f70657274793a76616c7565547970653e4167656e744e616d653c2f7064666150726f70657274793a76616c7565547970653e0a2020202020202020202020202020202020203c7064666150726f70657274793a63617465676f72793e696e7465726e616c3c2f7064666150726f70657274793a63617465676f72793e0a2020202020202020202020202020202020203c7064666150726f70657274793a6465736372697074696f6e3e546865206e616d65206f662074686520746f6f6c20746861742063726561746564207468652050444620646f63756d656e742e3c2f7064666150726f70657274793a6465736372697074696f6e3e0a202020202020202020202020202020203c2f7264663a6c693e0a20202020202020202020202020203c2f7264663a5365713e0a2020202020202020202020203c2f70646661536368656d613a70726f70657274793e0a202020202020202020203c2f7264663a6c693e0a202020202020202020203c7264663a6c69207264663a7061727365547970653d225265736f75726365223e0a2020202020202020202020203c70646661536368656d613a736368656d613e5044462f4120494420536368656d613c2f70646661536368656d613a736368656d613e0a2020202020202020202020203c70646661536368656d613a6e616d6573706163655552493e687474703a2f2f7777772e6169696d2e6f72672f706466612f6e732f69642f3c2f70646661536368656d613a6e616d6573706163655552493e0a2020202020202020202020203c70646661536368656d613a7072656669783e7064666169643c2f70646661536368656d613a7072656669783e0a2020202020202020202020203c70646661536368656d613a70726f70657274793e0a20202020202020202020202020203c7264663a5365713e0a202020202020202020202020202020203c7264663a6c69207264663a7061727365547970653d225265736f75726365223e0a2020202020202020202020202020202020203c7064666150726f70657274793a6e616d653e706172743c2f7064666150726f70657274793a6e616d653e0a2020202020202020202020202020202020203c7064666150726f70657274793a76616c7565547970653e496e74656765723c2f7064666150726f70657274793a76616c7565547970653e0a2020202020202020202020202020202020203c7064666150726f70657274793a63617465676f72793e696e7465726e616c3c2f7064666150726f70657274793a63617465676f72793e0a2020202020202020202020202020202020203c7064666150726f70657274793a6465736372697074696f6e3e50617274206f66205044462f41207374616e646172643c2f7064666150726f70657274793a6465736372697074696f6e3e0a202020202020202020202020202020203c2f7264663a6c693e0a202020202020202020202020202020203c7264663a6c69207264663a7061727365547970653d225265736f75726365223e0a2020202020202020202020202020202020203c7064666150726f70657274793a6e616d653e636f6e666f726d616e63653c2f7064666150726f70657274793a6e616d653e0a2020202020202020202020202020202020203c7064666150726f70657274793a76616c7565547970653e546578743c2f7064666150726f70657274793a76616c7565547970653e0a2020202020202020202020202020202020203c7064666150726f70657274793a63617465676f72793e696e7465726e616c3c2f7064666150726f70657274793a63617465676f72793e0a2020202020202020202020202020202020203c7064666150726f70657274793a6465736372697074696f6e3e436f6e666f726d616e6365206c6576656c206f66205044462f41207374616e646172643c2f7064666150726f70657274793a6465736372697074696f6e3e0a202020202020202020202020202020203c2f7264663a6c693e0a20202020202020202020202020203c2f7264663a5365713e0a2020202020202020202020203c2f70646661536368656d613a70726f70657274793e0a202020202020202020203c2f7264663a6c693e0a202020202020202020203c7264663a6c69207264663a7061727365547970653d225265736f75726365223e0a2020202020202020202020203c70646661536368656d613a736368656d613e5044462f554120556e6976657273616c204163636573736962696c69747920536368656d613c2f70646661536368656d613a736368656d613e0a2020202020202020202020203c70646661536368656d613a6e616d6573706163655552493e687474703a2f2f7777772e6169696d2e6f72672f70646675612f6e732f69642f3c2f70646661536368656d613a6e616d6573706163655552493e0a2020202020202020202020203c70646661536368656d613a7072656669783e706466756169643c2f70646661536368656d613a7072656669783e0a2020202020202020202020203c70646661536368656d613a70726f70657274793e0a20202020202020202020202020203c7264663a5365713e0a202020202020202020202020202020203c7264663a6c69207264663a7061727365547970653d225265736f75726365223e0a2020202020202020202020202020202020203c7064666150726f70657274793a6e616d653e706172743c2f7064666150726f70657274793a6e616d653e0a2020202020202020202020202020202020203c7064666150726f70657274793a76616c7565547970653e496e74656765723c2f7064666150726f70657274793a76616c7565547970653e0a2020202020202020202020202020202020203c7064666150726f70657274793a63617465676f72793e696e7465726e616c3c2f7064666150726f70657274793a63617465676f72793e0a2020202020202020202020202020202020203c7064666150726f70657274793a6465736372697074696f6e3e496e646963617465732c2077686963682070617274206f662049534f203134323839207374616e6461726420697320666f6c6c6f7765643c2f7064666150726f70657274793a6465736372697074696f6e3e0a202020202020202020202020202020203c2f7264663a6c693e0a20202020202020202020202020203c2f7264663a5365713e0a2020202020202020202020203c2f70646661536368656d613a70726f70657274793e0a202020202020202020203c2f7264663a6c693e0a20202020202020203c2f7264663a4261673e0a2020202020203c2f70646661457874656e73696f6e3a736368656d61733e0a2020202020203c706466756169643a706172743e313c2f706466756169643a706172743e0a202020203c2f7264663a4465736372697074696f6e3e0a20203c2f7264663a5244463e0a3c2f783a786d706d6574613e3c3f787061636b657420656e643d2277223f3e0a0d0a656e6473747265616d0a656e646f626a0a31362030206f626a0a3c3c0a2f4c656e67746820323431390a2f46696c746572202f466c6174654465636f64650a2f4e20330a3e3e0a73747265616d0d0a789ced99675014d91a864f774f0e0ccc0c4386210e41a2840124e7249283a8c00c194618920226647105561011498a20a2800bae2e41565111c580282860407790454059175711159565f4c7deaa7bebdeba3f6fddf97e9c7eeaed53f5f5e93e55fd541d0064c7133949a9b0010049bc34beaf8b3d33382494891d0524200fa8000b18119cd4642f3f677fb052c2b9e09feadd288084d77bbafffafebf2d223789c70500c2ad703c372a95b3c2692b1ccb4de20af3712167a625af64b0e30ad3f92b0fb8c2c1428efcc689428ef9c63bbfcef1f77558e1320070a498af4c382ae4c8af4c3d25644e2c3f0900d9ae95f96adffa7e2d714de1229871bcb4283e2f2251ebbf5cce7fae7fe825962a7ce191e9718969ba71bcffd13ec2fdf28dde587ddd0710a3e2ef6cf3ca3760bf020029f93b533b0c006537001d3d7f6791c701e82c0140fa29279d9ff12d4309073420000aa00319a008548126d00546c00c58025be004dc8137f007216023e080589004f82013e4805d201f148212701054815ad0009a402b38033ac17970195c03b7c05d30021e030198022fc13c7807962008c242648806c9404a903aa40319416cc81a72823c215f28040a8762201e940ee540bba142a814aa82eaa026e827e81c7419ba010d410fa1096816fa13fa08233009a6c30ab006ac0fb3613bd803f68737c031700a9c05e7c1fbe00ab81e3e0577c097e15bf0082c805fc20b08408808035146741136e2807823a14834c247b623054839528fb422dd483f720f112073c807140645433151ba284b942b2a00c541a5a0b6a38a5055a893a80e541fea1e6a02358ffa8226a3e5d13a680bb41b3a181d83ce44e7a3cbd18de876f455f4087a0afd0e83c130302c8c19c615138289c764638a3087316d984b9821cc2466018bc5ca6075b056586f6c04360d9b8fadc49ec25ec40e63a7b0ef71449c12ce08e78c0bc5f170b9b8725c33ae07378c9bc62de1c5f1ea780bbc379e8bdf8a2fc637e0bbf177f053f82582048145b022f813e209bb08158456c255c238e10d914854219a137d8871c49dc40ae269e275e204f103894ad2263990c248e9a47da413a44ba487a437643259836c4b0e25a791f7919bc857c84fc9efc568627a626e625cb11d62d5621d62c362af28788a3ac58eb291924529a79ca5dca1cc89e3c535c41dc423c4b78b578b9f131f135f90a049184a784b24491449344bdc9098a162a91a54272a979a473d46bd429da42134559a038d43db4d6ba05da54dd1317416dd8d1e4f2fa4ff481fa4cf4b52258d250325b748564b5e901430108606c38d91c828669c618c323e4a2948d9494549ed956a951a965a949693b6958e922e906e931e91fe28c39471924990d92fd329f3441625ab2deb239b297b44f6aaec9c1c5dce528e2357207746ee913c2caf2def2b9f2d7f4c7e407e414151c1452159a152e18ac29c2243d156315eb14cb147715689a664ad14a754a67451e905539269c74c645630fb98f3caf2caaecae9ca75ca83ca4b2a2c9500955c95369527aa0455b66ab46a996aafeabc9a929a975a8e5a8bda2375bc3a5b3d56fd907abffaa2064b2348638f46a7c60c4b9ae5c6ca62b5b0c635c99a369a299af59af7b5305a6cad04adc35a77b5616d13ed58ed6aed3b3ab08ea94e9cce619da155e855e6ab78abea578de99274ed7433745b7427f4187a9e7ab97a9d7aaff4d5f443f5f7ebf7eb7f31303148346830786c48357437cc35ec36fcd348db8863546d747f3579b5f3ea1dabbb56bf36d6318e323e62fcc08466e265b2c7a4d7e4b3a99929dfb4d574d64ccd2cdcacc66c8c4d67af6317b1af9ba3cdedcd77989f37ff60616a916671c6e20f4b5dcb04cb66cb9935ac35516b1ad64c5aa9584558d55909ac99d6e1d647ad0536ca361136f536cf6c556db9b68db6d3765a76f176a7ec5ed91bd8f3eddbed171d2c1cb6395c72441c5d1c0b1c079da84e014e554e4f9d559c639c5b9ce75d4c5cb25d2eb9a25d3d5cf7bb8eb929b871dc9adce6ddcddcb7b9f779903cfc3caa3c9e796a7bf23dbbbd602f77af035ee36bd5d7f2d6767a036f37ef03de4fd6b1d6a5acfbc507e3b3cea7dae7b9afa16f8e6fbf1fcd6f935fb3df3b7f7bff62ffc7019a01e901bd8194c0b0c0a6c0c520c7a0d22041b07ef0b6e05b21b22171215da1d8d0c0d0c6d085f54eeb0fae9f0a3309cb0f1bddc0dab065c38d8db21b13375ed844d914b1e96c383a3c28bc39fc538477447dc442a45b644de43cc7817388f3926bcb2de3ce46594595464d475b459746cfc458c51c88998db5892d8f9d8b7388ab8a7b1def1a5f1bbf98e09d702261393128b12d0997149e748e47e525f0fa362b6edeb279285927393f599062917230659eefc16f4c855237a476a5d1577ecc03e99ae9dfa54f6458675467bccf0ccc3cbb45620b6fcbc056edad7bb74e6739671dcf466573b27b73947376e54c6cb3db56b71dda1eb9bd7787ea8ebc1d533b5d769edc45d895b0eb76ae416e69eedbdd41bbbbf314f276e64d7ee7f25d4bbe583e3f7f6c8fe59edaef51dfc77d3fb877f5decabd5f0ab805370b0d0acb0b3f15718a6efe60f843c50fcbfba2f70d169b161f29c194f04a46f7dbec3f592a519a553a79c0eb404719b3aca0ecedc14d076f941b97d71e221c4a3f24a8f0ace8aa54ab2ca9fc54155b35526d5fdd56235fb3b766f130f7f0f011db23adb50ab585b51f8fc61d7d50e752d751af515f7e0c732ce3d8f386c086fee3ece34d8db28d858d9f4ff04e084efa9eec6b326b6a6a966f2e6e815bd25b664f859dbafba3e38f5dadbaad756d8cb6c2d3e074fae9173f85ff347ac6e34cef59f6d9d69fd57fae69a7b51774401d5b3be63b633b055d215d43e7dccff5765b76b7ffa2f7cb89f3cae7ab2f485e28ee21f4e4f52c5fccbab87029f9d2dce598cb93bd9b7a1f5f09be72bfcfa76ff0aac7d5ebd79caf5de9b7ebbf78ddeafaf91b1637cedd64dfecbc657aab63c064a0fdb6c9edf641d3c18e3b6677baee9adfed1e5a33d4336c337cf99ee3bd6bf7ddeedf1a593b32341a30fa602c6c4cf080fb60e661e2c3d78f321e2d3dde398e1e2f7822fea4fca9fcd3fa5fb57e6d13980a2e4c384e0c3cf37bf6789233f9f2b7d4df3e4de53d273f2f9f569a6e9a319a393feb3c7bf7c5fa17532f935f2ecde5ff2ef17bcd2bcd573fff61fbc7c07cf0fcd46bfeebe53f8bdec8bc39f1d6f86defc2ba85a7ef92de2d2d16bc97797ff203fb43ffc7a08fd34b999fb09f2a3e6b7deefee2f1657c39697959e402221710b980c805442e207201910b885c40e402221710b980c805442e207201910bfc1fbbc0d7b39b954284c3b13100fcb301f0bc0d406515001ad10050c2fe02d3b603410d0a656e6473747265616d0a656e646f626a0a32312030206f626a0a3c3c0a2f4c656e67746820313932340a2f46696c746572202f466c6174654465636f64650a3e3e0a73747265616d0d0a789c9d595b6fd44614b69437b752cbb502b5921f90a02a72e67e4111126449420224d9647713a00fa815a528a1142155fdf73d737c1b7b7d2656b5dab5772e67bef9e69c6fced8ac64d2eae29f5c14fb392b3ee69c152ff337bf16acf83ddf7cf2e5eb9fefdffdf6b5d83cfaf2d7675e3c9d6de7ac149a79570caf5ffec89f9ee69b3bbcf0c5e9fb9c830556f0c288521aa10ba54a638472c5e965fe20dbccf6b2157cf6b245b691ddce7eccee64d7b35bd90df8dec9be87dfbbf0ff067e6e428b7fe1aba1f573ecb1971d673bf0dbf4ac5a75fdaf67377f2e4e3fe6cf4e472129674aebace60350329b65fbc16caab3e6ac94409918744e8ea8b90e2c283fe8b491cd614ae9f1842ddd08d85b4da7672fb7f3bff38666eb74c9adf2beb8ccb514a5e742aba8f4222a35ae64a1cf45db7bbd24eef9215fe59f864e21d02902884185a42a1455a1a90a435558aac251159eaa00bfa76a3859434e9e93b3e7e4f439397f4e12c04906384901273910240782e440901c089203417220480e04c981203910240782e440921c489203490701c981243990240792e440da5a9b35e3de14c32b68b3b0aa640e22b910de95da4205484413e65dd94554e61b35883bb7851ff2f79198c456c7c6228cc4067a96a3d656963e6c5211dca628420bed95a8842aeedb950ef076564786a26cc4fdfb96d758bb1c9ff0383763eb3060a1b33bcad9d84a50a305cb0cf7979e6348214bc1853211d35dd94554a64a015377bd01e2d23ed5b1ddb1d1282bb185beed752497848df1f1c666d7a73bb63c8e636c7ed478c1f658d492fa24497d52a43e29529f14a94f8adea5497d52a43e29529f14a9d12ae2e0e4f3bb4fc5d6d6e6cbede7b3823d7e8c357552047b6d9cc249563accc28c97a5860c54d46951f60364551cf2aa73c8e48eb267758a59a78671d234044252ae190191a7204a2b4a860167ac2da50877085164670869b196cffe3425a31d0348aebc160474114317053725035fee512c7c696c20d61a5f7af469c4efb213489317902cef02e6657690bd087348e123bd4c2b029facf14d386d940ad2e31e72654ac55840ae45a58f08dc00c907e019f3ec10887e01de7102c01b4f098bb04a4d82747b6d8849a866128dd68e3a4a9b7cf73dd902d670c4f9057e03d52bbcee60e92285930c354d859a4ef9710bafefc57d326fa400918165a8c03203ef94c1fff4182aed406fbdf76e0cd50e101668db87ff8beced5b289ac12aefc2f5108ac3ba1f36673070e433f087136cbaea140383f06e627a860c3e43059f9dc2b7d6a684dd04b2379cd97d5cfec5ff700843469fa1a2cf4d022879a9dbe00aee1ac87d050881e939b0b901bcce11f22e44db12a09ec1ef12ee8f6149366002958707ce43e90abe73a86b5664e062f07d8dad0ee02e58ba06d747686189365ee17dd7a6b69fa2863e725231ed2751d39ef7919b83b115c3691ea3a325b72c9ca645955dd68edb3d395922eb0bd4e178ea831538824687f0c11068685f8f8e1453a4aa184a557872076f9f0b410acbe1a69695263e1b9057c769e363bd78cdaea5e6420a922577fae456dfce259c09542b4696249a74f06a8defb55ef05d6f5587539fe1ef6644d137d0367cbe4d126049c9b29464f161c220d6b6ddee491fc8359e8c908547e8a2aba4e3d51ebcc2d94354a4b0936a662935e372d2e241beae9b9d648b312918531ed208c998b670ff14beaefaaf0c9469b86ed775aefbaf54dd27d15f9baa0cfba8ce867a02f7dbeb7d42fb76eca6ada9c76bfec395cfea3670d57559b0d9d4639daaec857bf6a4c610c650759feda8ac6e876570ab655517e6a67ddd86d5575e610e3639affac91a7753dfdac2fbc789552685d952c2ccd5a4556690c5c02ad7ced9b8e42ebae42c1d35a4045a5202f5e4a891d69458d58f9956c877501a3700ed1b50803df85f895f48608faa0d31859d943c474ade30091be5534296a255cba7192854b5a72d50ab02da33dc86705a98ce24203b52a41c295276126438b87369951b819cc2430a8f2385c7a5f0448f0afa8882fc87454f9f471c19228e0c9149c98b64a6f45635bb98c74d296c41290773f4a3782a3844323f88d8e9e3499de11de9e69e7273316967174e84b73e4d42175e45354e9e62c5933eecc983b998c6ca00d1ed140ad2733de5b962d29609a7c1d2f036cdbd07327a8edeb276dc9ad74abb18cd62cee1fb0274610659cf21ea7168bdc020d88f53f98c41b83e441bc156186c672d4d9ce1d389bdee509f54754f8691a7c248a8c9aa2e04c3f5aa7d770ba7b4c033cf0ca77f7cc5e1cd9371e5c9b89a749ce79077dbee7562878c21b5abfa70f2f601acdf599db235c73319836fb3d6668d96573f66c1d6610338aa33dcd0beca740f076b38e518e7136ff5c8b837935872329c711b9676ebcc75d9a6f0cda4cf3b951c3b88a53c9033fa05232365626dab237d906b195ef237517a1fd77978069fb0217346bfd464a4904c7a94c06103b45c8c6ec9ad7fcd90fe135c80dd358d08d7d5c884b0e312dd32acc959e4c84b4cabaac716e1bd7f38683fc4556db3ae159ebbaba71aab36297b8d231ca072a53d9333faa52e23f565d236cd39645e1d674bcc03f75ac4fb88738113ddc7289bd7b11abb2df5e8653c9663b29668f3049577867a5cc5749bdf8d2add1581d089dd71fe1f08d1672b0d0a656e6473747265616d0a656e646f626a0a32332030206f626a0a3c3c0a2f4c656e677468203533350a2f46696c746572202f466c6174654465636f64650a3e3e0a73747265616d0d0a789cb5545b6fd330143e52dffc32d8056988073f82981cdbf12591aa49ac69e9464b2f4b1b10e361621a306d635493d0fefd8edd668d421df1422c2739e73bc7fe7c2ee68cc756d33f44d213c2e915119c0ec997af94d30b12bd5bdcffbc3cff764fa3f1e2d79da04759877026354f135aff2ebe93a39c443d41539a5f12812b702aa8912c365253a59831522534bf21af21823e1438fa308316bc8057b00fdbb0073b38f7e119be5fa2bce3c72e5a3ce0d4687dec3dfa30811ebe4bcfa5d5da7f1b76dfd0fc8a74f38d945462984dac163552316470e2966d72d682b31843266bce7bcd4eda4541a535a7164cf148cdfb49cb920d649ff6eb0e3be43729c36c13cd8455694a6f888e254b85d4aaa2bdae684dc2b8f3b97ef2fe5b53f5fc410a725b2f0ae98bc291a8017108502140870013026c084842401a02b0ee43880822c1c38bcae94fefce6f69bb1d0d3bc719e58787cb2ef2e95df70c2eb5a169acf5b92a737ee08a05ceceb06a3ee1cf07acd7cfbe0d329c39eafa30c7a61a203ef1daaeb72cf0bf40eb01a22d18555a6f0be553afc910732bcd5176d247ef335d6f37f3a6197e0b5cdc393faf5660fdfcc1240b1d888c5845a639204a321ddb3220ed15b5b9673e585d0bee821821ef267ec1921236c04f56f9c9003f938825b3b73e8aefcb0e47763dccc014c708a5018c319833945cfec6fe422b9ae806eb59a401baf1bf84d318c56c8acfff202dd71d35218f5d7b584f0d0a656e6473747265616d0a656e646f626a0a3231302030206f626a0a3c3c0a2f4c656e677468203333370a2f46696c746572202f466c6174654465636f64650a3e3e0a73747265616d0d0a789c5d92dd8a83301085eff314b9ec5e14eb5fad20426b2978b13facbb0f60cd58843586682f7cfb8d736c173620c37cce99394ce215e5b9d4dd24bd0f3b34154db2edb4b2340e77db90bcd2add3c20fa4ea9a69cd0487a6af8df09cba9ac789fa52b783c832e97dba9fe36467b939aae14a2fc27bb78a6ca76f72f35d542eafeec6fc504f7a923b91e752512b5ca7d7dabcd53d498f75db52b9826e9ab74ec4255cf1351b9201243efc3483a2d1d40dd95adf48643b7772995ddcc90569f5efbff0f7d05ddb3f41e804cf10ec728647c0023001bc70e6278005433f058420dc0342e79f01538641041d42e403aecd0e8011e0e93181e10110d343f88c303d8c01d1250e00612984a5189642345b430c4b11bcc4a8dcc352bc962024a84cd247b684132fe410f1748420709b5856fe582daf7f7927cfcb6deed6ba7be5d7c417ba5c65a7e9f9e0cc6016157fbfd09fafea0d0a656e6473747265616d0a656e646f626a0a3231312030206f626a0a3c3c0a2f4c656e677468203333340a2f46696c746572202f466c6174654465636f64650a3e3e0a73747265616d0d0a789c5d92dd8a83301085eff314b9dcbd28569b680b22745d0a5eec0febee03583396c01a43b417befdc69cdac206e4902f7332e34ca2b27aad8c9e78f4e986b6a68977da2847e370752df1335db46171c2956ea7db8e0569fbc6b2c8bbeb799ca8af4c37b03ce7d1973f1c2737f3a7a31acef4cca20fa7c86973e14f3f65edf7f5d5da5feac94c7ccb8a822bea98bfe9adb1ef4d4f3c0abe4da57c809ee68d37859010f13d5be2092c31ea690745a36d5a728db910cbb77e153c3ff9553032eadf398b53f8ceddc3b0f386bb24db6281711276f10d9e0025206497001e008f80698089800f2262c00c102204e00b2044ec03f4b7f087c81de01e102225e02d2d4466802520441e0214624dbb488a9204320844a648244e6bda00cb00a55c2f5b24c3bf4b542d61cff6a1e56b6b43fb9777721f6e7b75cecf35bca630d06594dad0fdc1d9c12eaef0fd015c67af850d0a656e6473747265616d0a656e646f626a0a3231392030206f626a0a3c3c0a2f4c656e677468203133300a2f46696c746572202f466c6174654465636f64650a3e3e0a73747265616d0d0a789cedcbb512c3500c44d11be6c461268799f9ffff2b9a57c5add3ee2976351a099c08bfa2c488bb29419214693264c991a760bb22254b8f72e0a7e2b24acd759d86eb262dda74e8dadca3cfc07ac8c8724c90cf842933e62c58b262cd862d3bf61c3872e2cc852b37ee3c78dafd8bb0dea13f45444444444444e45f9f2f06ff06eb0d0a656e6473747265616d0a656e646f626a0a3232322030206f626a0a3c3c0a2f4c656e6774682038310a2f46696c746572202f466c6174654465636f64650a3e3e0a73747265616d0d0a789c7d8c470ac0400c0327bdf7de93ff7f32c6ec292c118c906c635039fcc9c513f74d0b082d37917a6c5a62fd930a99900bc567570a15350d2d1d3d834e4726661656c91b3b072797e49be70549e902320d0a656e6473747265616d0a656e646f626a0a3232332030206f626a0a3c3c0a2f4c656e6774682031303238360a2f46696c746572202f466c6174654465636f64650a2f4c656e677468312031353835360a3e3e0a73747265616d0d0a789cad7b0b5c54d5d6f85ee7312f66e6cc7b06cee8cc38808f41214654d49c930a6164a282321a02868abd44a1875902be52cca432bba625b7acd44c07a5c4cca4b2a79af4bedd6e4965f7bb5f6572bb766fa90cff75f699412cebfb7effffffe83967efb5d65e7bedb5d65e7bed7d060284101da9232cf1de707b8df79abfe69f43c82e4298d573abe6ddb2b4fc053321ec5042d42df3caabab888b68b1c13f90c634efe6c5734f7db5f12eacff4cc8e0c2ca39e5159a94efee2764c4b5881f568900c306f600d657603db9f2969a3b7f36bbfa607d3bd63b6f5e704339e16e435cf69fb07ef696f23babd867d953848cbc0febdeaa4573aaba765f3d01eb280f3b8e3fc61f23f7f0f5c44e16d3e725173792d8c81d84747f2fd72e3ea3d3c9ffd74ba3bc5ac821b287345d825a4d962abaeb751d26af916769693359f7076c0f909db1d206b289dcfbbb743792e5c8671bf67ff12a43e862f227ecb9953c4308f48320f67a530cfb1979fbf2ace04b789b3c48b623e583643f3e37a3d597303f92079929e456e613b69e2c236b708c5b613e598ff465641bcc24b310aa5cb3c81cb2e0574c1b4823798adc851ed573f1f5ddff22860bfb50f235c86723994f16a225850b7dbb7f2443b9bf1343f4437298f5a0ecbbc9f3b4497dbcad3a8fbd91798161ba1ec2ca03641edee5f029cab98ebdea0fb4f9ff7ca9eab94a62e38eca3ed4fd41b41665ff0c2df4226ae38474f5cc19e1e2a2c2a95326174cba6ee2b5f9d74cc8bb3a3767fcb8b15749a131578e1e35327bc4f061595764a40f199c36a07f6a4ab2bf9fcfe3b2994d82d190a0d36ad42a9e63192069de0894e544d814af39b7dc9fe32fcf1b9ce6cd71558e1f9c96e3cf2d8b78cbbd117c71a9febc3c0af29747bc65de482abeca7b81cb221252cefd15a5a4504a3d9460f28e26a3e52efcdec8f1f17e6f2bcc985c8ce575e3fd616fe4342d4fa4652e95560c58f1f9b005954a96d69b13c9bdbdb221a70c6584e604dd38ffb839bac169a4599780c5042c4506f8ab9a61c018a0056640cec86686680c72b738d29cf28a48c1e4e29cf1a2cf171e9c362162f48fa728328eb28ca8c645d494a577be2c3a59eb6d4e6b6bb8afd544669705f415fe8af2eb8b236c39b66d60731a1aee8d98039181fef19181779d72e1c8e744d2fce3732201996bfe949e7ef22f7609113ec5e4f736fc447038fed3df5f0a298f415429a69f885c8c30e32230a5d8275f622eeabaa121d7efcd6d286b286fedae9bedf79afc0dcd7a7d43550eaa9b1414238bd6ee17d78a91dcfbc2115359258c0cc7869e3b253f629d3cb338c2a4e47a2bcb1182ff437edf08d167eea129f83d3441b5a07250c33e9fac86b5ad12998d9548dde462a5ee25b3c5bd444a0f84234c998c698b63ec4532a62e8ee9695ee647dbe64f2d6e887029132afc39a8f1b5e591bad9e85d37ca86f19b22c67f8b3e7f83c5eccd4e0f535a2f4a35a162be37c2a7a292b055ef06e83772930613ad18ffadbc4e8bd841aad9e2cdf6231b994f8e3fa72cf6fff64a1732f0a2a2f3028a23141647a4f15890ca6316cb69ce48c716e56568b0f9e3a93123e9feaa88cd3fb6c7bab25839f3a716d326b16611dbb80829bb21d62a929e43e79537a7a16cbc2282cccb3fb9f800097677340ff58afb826428098f97891de3d0cb52731a8a2be6463c656205cebbb9de62d11791c268e1b0bf784e58763bd4d0c00e913a4798fa4a6171fe547ffee419c52362822808991d9792f32b36fe625161830e18d1a468bcc58cc88691d084006f2e16fc6347e333a24ed1e06d428553a8ecb863477b8b4124716a142332d09b33677c8c4eae5fc29497dd695c5e9c9b4aae229f7179a22fec53aec1690ca2bdb18eb18546566a5e1c85610a111af4cf71791424ebd2253bbdb7d83fc71ff6577a235241b13c36593d54cb3165509dc76c557849ad97b2504dc487e878455666243720f6566ee46a5aefa9e6fd0a3d218ef63668fcf9531b64e6fe184382924f8810d985a5116691c6027942fb31f67a4d38a5e9846e6896247932578e9499f8275434f8a7168fa6d4184fee11ef92fbb2907cc82f1c3b380d43dbd8663fac9edc2cc1eaa9338a0f98306f595d58bc9701665cd9d8707332e28a0f780991289491a13250ae78e58acc690a5634945e3c20115247b11c05d0fa0dad40284c138701b9a195516026a5a354da914418c4700a468a537308d328b03a0aa35733915526e978492369253d6360c46690417b11f222e6855a20fbf46000b1195b4da1e056a86bd64aa2425187149222e1eaa28b5d17cd28dea727d88c3eb1a3b1f285eee2aa4463e3b292e3ad901de5ee70654359589e6cc481a6c1ff1001ff1834937f0c0aa2d24774fe39632309feb1323c24c3430a5c25c3d5e8a2e0006c5e87b62f8880ec01338b7d3825bd496f8b0da6d3b2a5c218541a4cdf0cc6259dc5d48d216602dddd5866c871cc4c32318f64899a782403a3e25915abd5f02c87a0d0f1f4e3660b64679b83e6e01519569fd96735fbccc7b939e7375fcb1ee7ebcfd5f259e79ddc7fcbc902904af60df0525e895202cb301cef452823f32991d9c83cc0cf0641b7cede8ab407115b1b2d661ec73cc848fa49263549d0b19c0ebb164c3a91252414c2764eda3d15c064191e54316693c5e94f65ccb5cfbfb4fbe09ee70eed3ed4c2d8c007c78eb647d3a2df46bf8b0ef9e0181c070ff2d723ffc045fe2c97a0239c4ee64f58f1d7fcc1c4a8fdc32c6613d33fe8b098990076f0d2ee3d07e50e4cd193d1a147df87f7c089ffde7fef583418fd5219776bf41cd46366a4c53ecc1c4f34bc469740f8ed33356433dee981402f25a6d86d2aec24cb9f05f5a90396cc2afe6cfb8df75fb57ae9670aaf99d0ce4c62aa50871ec98ce2f2400e86b7c20960d20180a4972c5498a132b27cf6997016da9b9ab0dd416cbc1465608953d2a1e6500cd83c9360e771cd07b382f683af7d16eb07333a261bf5c212eb7e86271c42acb23a800a698720c0e6c7a3f36d7cc7399cb70c29e8fe9ef3f31b490271920192cda2d2131571256a85eab056cddaabc36c220905882bd47baca84f7f3fd95cbe4c0b1b2f07332d9cff977ffdebec6920bf9cdebfee89a71f78a869eb06e695e8d6e87db0086e809be0c6e883d14d700558a23f468f463f8c7e0b6e94790b0e4b40ffd2918064e3340c93a0e7398e55a93440a0268cbb32ec9d045da160303da80c9b8edb67e6b35282669f7d0bcc8bbe0a139f86e99bb8d15feffce6bc6b93ac8b79c8578f63eb4bc6485e37310a1a7b1fbb40388f57e3365a2c09d5618b1a889bb8e37d5848b68b7665c9bec47f825963f8aca1a9fe7e2a75ff3110cc74d86d4650e37f9f7d5ef0a127b6d64d5abdb8fa6143abed3faf7ef44dfe86f7aa57f7654ed6deb6ef81bbef5e3dada6ee9e85e61d6fbd7d60ca134fec9cf548ee266aa7eb50ef8928db00728394ad56896e7b3f3d21fd524c6e956ae0a014b3c96caa099b5dd66513f1011305339878b399153d1e5775d8a366b5d561b56c9aa0621b5964577ae9ac9240800ea397f8d4603695bf5f6affe10e5fe6301c4800b282b4d07b442ab5bd2f70893ffffde36ed78bc920acdedcfcccdcd91b9e5cb9fc8e87f4cfe3d03efcee91c6c723b0f2b58f5f39643eb76a4575fd96fa450b97dfb5c0f8dcabaf47eeddd19733ef25b24fa5a3de87537b5ac83029c9cc5b1846033c586d843373d5618dd90c092a15a0ce4328777a50963fe65e7181cd7eb32f4b765a3ba09e41001fbb70675725b3f2d01bd14666a821fac83013fc08a1e82b10ba8f7de1c2b5f7b377a86659bbbebfc64665a88ce9d741fa910229d0c7acd22738094950b1fe6473922de9b6b0cdc66ab5c6eab0a05faf6774bc1edddd7bd1dd83b22ea943a4c7a48beb93aa53f17912f45ad5a97291ea504d156ab73950b95ce28f1ffd70015428e2d45d59fb1edd71c5deead7bed9bf71d5d2cd7f5eba6c031c3f198dc26c9802b7c2eae8979e5dd12fa39d334bcf7ebce9e987ea9f6cdf437d643ef5df7a9c9b83249b86e379a2d512bd816875da9ab04ec5c9fabba83af4d96026caa663ec7e93057c593e4eff97bde197be017d5702fb247726fa42b421bae135303245b07213eaa80c7564411d394932299486f4b5a8552e744295854d49d5fb041fea46f0088c911504d66e17abc376ea774e3528ae57128b0b24e67a17f5d4137789e276181bac464045650d1d86e55e8a1a039c25fa9f9f9e7a33b06b58ebe69ddc80576b5e3ef5f3e7dffd7864cbf2651b37d65db76a22f379f4e1e85d6b378b11f042c28c5b80fbe4f3aee8b63d3b4f343ff2e8beab97517bd338c98da4eb5d7fc9caaad51ce1b4a8b42d3331066e990902b56b7aef3066c5c8c9d2e8f9da6bec4d274e5c78f8c4099917876be714d4bb9a98c84c699801571b8655f11a0cdb9c46cd5acc7aa634acd7d3c5d412b14081053a2dd06681460b945920c302e91628a1d7c2852494190a66d37e65cd64a2722cd9d91639d2fb581feb87a016d42a351653fb73ebffdcb5f4893798d0a7ccb0ae99dac42b5a18e179b71bb6442be43599fba77beab2e815f05ece743ae6ed28e71c94538b213e4d720abc8ef0c46657194bc32a96174ac3bcc56b8792cbc46f1bc3f971d1f712d644068219a382859fb333fad6b1ae7fc2fb301756b6c9fe18fd278cdcfcdd52e6c45fa30776f3f5d14dd1e74105d6f3cdab81fa27f6cf45a97f164a993cfaa68e55a3c71a784d69783d0f2ff2b0985fc333020f1a169d17802b0d034bb4a56162f11a7a091673a012651174c6a49423bb2f766fe7065f7890cdbcf02efb085fbf253afad1a87d4b5c06de4b65582439d52ccb69709273097a831a6d54a0860e74d6d6ee2fa521d6098bd56bd48ca0068d5aada5a64319da0c1031409301ea0c5065803203141840962d76c5cd87c205e24bf4c5b08a92619c4239f1e6cabb54870f33e70e33ebbaaaf9faae5d4ce1b95a654d3e848fbb69fe749f544ed770d48245e22183c7bc0a033b101eb23b79dcaa43130f553c94f150c0834411086f8ba314a0290edfc343e3a5f4c8ae47f4d8b52876cda250253552120794fad061d9b162b64c471979cc4f8cb28c2a350ac9caa652cc141bbad20c0d7298798baf3f2f6e51daaa186c9b0453a4332e92643218938c6e91d5b97402ce471b6bb434ba61851baadc50e186f16e18ea06af1b6c6e38eb8676371c71c3364a50e3863237145202931b3837cc3b45d12d6ed840d105b47d32c561e30f296a452fbe0a5385e35ada446187f4c391d7d15ebc144609714607e38cf2e38ccebbe1549c579d1b982adabfe48610959fb841ad68b5a4f40f547e19c4454c2f24093983211a3a7b9642ea634387a32dfc900e1e79550c425f708e81e1b836f2d3b457f48f6e58155d3fc2c7723bcfc31db6149506e349d54fecae2d8dfbe65c90d8b69db72e3874a190afbf903eeadebe039eb4b3efc5ed4de78d0157c774a2d319d41cc71b78c198002a5643307208d0264044802601ea04a812a04c80020110de6b7204a9c4bf9a15714153b3e47931b2cbc8f33bbf60cee9777191f2672e14a3dbe41d2966b7a01c0c29effe9eff04d7202349221952925d23e046467427584ac3091ce72a0d73d63aaaec92df8b63fd92992c13f1657216b5bcdc107959ce24fc273ba2473ef934fafad3987a5ef3098c7ee6b5e82f9d3f467f8684d3678167defc3cdab2370213bfc025f89e67a32f7e8149465af42fd19fa2ff89be0d83e3f195fb96e63166325af20a3caf4ac0ecd8621530900902af5663a455b3a82b2be07f591fa19e9ce1a24e6439e5708b194d26a736c9f1d6cb7d1b3ddf119d7d98997c1ab8b6686b74252c0789fdf4adefbb3ee3ebbf3806e6ae0f7b627c25b593834c97d241afb76aad18e68c5a62306839d6e9d233560c75562be179541a0d6c752ea87281d70574c267862e9fc8c88e96ad182c269c9c04028b8bb34f5e12b8fb305b9f709879e40760f7ff191a7f7ee6b1e82838fec853cc84aefd7cfd472f3ff6b1bbebcfecf74beabb7e5e27c7b912cc277e465b0e26f74b1e3de9e3f63b543cef70636419a237591d7913f461fd7c3d2be8c1dfdadd29652328d73fcd3fd7cf1afca0e7f47e3631d15b1a5ed007c27d20bf0f06a03ea0e5fb24722cae19652a98a282f12af44fab9c7c9494c4f33479f2d1216697d2385d12f84dfacbf9bcecf0be40b3de214cff216cd6d0645fa6c3a91e023413c139d597e77e8e9e887ed7d535e580b77ddf81b7438b1e2f7be6b98a2cb003d3190dbee4d9fde88ebd39cb5ebdaafef679d706e43c18e6a6d4de51bb2467da885447ca3533ef9af4fc91879a7d5573aa165c55342a207802230b17a15e86a01fb5c8f90464489f02c3319846697015e0647381658916f2b5304a0bc95a38af85a35a38a885cd5a58ab855a2d30a55a98a4850c2d085a9877520b27b410d1c27a2d280884766a4181efd1c2569cfd142569c1a385331485c0051418a240a285e18868d742a316ea28ae400be914d14eb934d2ae153832f26ac1a4856e2d7468e1b0169a284119458528168550cffa6d44fbfd40b8b037a2f422ee6246ebccbeb80ff0d999f697a36e6e15f7cd7991fb66cb16655dd5e2dc98887ad5e0fe2e558d9b459e65185ec3eab45e5d818ec9d095e91a756dba4e1d9fae0335c3f2806b19062c9c160bcd16c54194888559183831a4b2c637ba5e791b561516c28ab731667a7ff985ed88f7a55e857d25c205a9db95a89137ed36b5193426309b302b544302ab36e8b45a03674be4c5a4b522886d77d7e6658b30488444117422fc22c2b7227c2ac23b22b48ab046dc24ee10d93b45982fc248f11a7186c80e14214904bd08955d227c2fc2e7221c13e19008cf8ab04504e47ab708378970bd08f9228c162120825b8404112e88f09d087f13e1a8082fc5e9c93a116a45b845845211268a902e8644a68f088208c8ff0ce57f82f2df23c26322ac9769ef119999947a940883711822184418715e84d3227c26c271515a000745784e84cd2260074b6807f9e24c91c9a6022552817ea1027d4e055206f0181dc03d7400257400578a2037f088e8e662adb8553c2c9e14bb45151141e332715ad666308046b61ada091f414087295db8b07461ef6bd1a557efb5b5b7cf955e9efc527a9920d0e31d184f641f2929911f8aa7609a6e04396db73a9cc32c56f9357c0c4090ffaf53675d439292bb4f45cbdfec1a9cea0afd7bff4f23bc5ab11f68de646b0b3fadd97201b3f80bf5dbf7de0a1c3befc2439f3cecaf7e80ddabf832ae38fc40d997212275ab001886536b784ec3e9b42ac26a58179bc7b27a16341c468cdb75305b07853ac8d5c1301d24ebc0a1034e073fea003a74d0ae83233a88e8a049071b7450a5830a1d483a184a496d3a203a987f5607a7e2a42d3ad8a683461dd4e9a04607653a28d0c1781d782935324662e4fb619cef36cab786f22da4ac33286b42298f50562b284121e5931ce793ad70d946d155f1f68a5c4a3728539b14a422294c14bcd2fc146d7d9032c0d64c19ed1827b7a083df6661bd2d7db9e0f43ffb4e69afdc4c3ea99825fb41cfca2e2f9e966c2546c9bbb820ab7db9ebabf7e13978f67d26afab95c963b3bbca99ad741d9f8e6b6335771df1930c5c1da779070e54abed466108cb0af6242ef38a3eaec9e13e0e2f31ab074e0eabd566123282605c60641258a3d16c4e2808635e935c10268eb64c68ca84c64ca8cb84aa4c28cb84824cc8a0c05ee2c68f85e8c60afd99ee4095e3ad4b3200f469be5f2a6ecb43103f0fb2e0c26837cb9bf3e1767a6ce437427fdca85f096a23839b7678fcc96d9ffffb5f55772ebe35e1a521b0e2d8bb834625f9c65f5d3153a5cad93fe38647c3afd72ecf2db5eddab8bd45c58d5ab168ca0c33241f6c8e0e2998acae32cdafba7bdebd331e9b1ae6988c8ac9c56584ea6705eaa70f7f8c38514325d2f0bebcd1687061d6939cc29b19bb5d2c08db4d06a2b333be8230e388a44028051a53a02a053c29d09d021d29d096028a79172d52c61fcbc6b27be562f450c2278f4939ad45984d1d944f6f2c6cefd39b3ed1454b9e0c321a66b7aa85e3329fbaebf82b87eebcf74f6b576f5abd98e9d7f54ef8064fad6ed80eee74347c5571e58ce8f7d1afbe3ed2fed54747dfc6b98cb666df415b2792b9520e31d8ac2ab5da6a60934493b320ecb1d5dad6db4eda389bcd64f2aaaa5475aa7655878a272a93aa8c56db10a0d6b22a954ec71684750e8c8e25a4973143c1f44b321c39bf91851eeea4472cf428369ed98075f59ab27ae1057bc7aeafcf74763cfd99fb8071d1fcf5754cbfbfb457deacdff222e6ea56308367d723c61937beacd8621aca7f066d219f9d4d93aee8438c46c1a91254c97e8bdd88db6b56a3f11684352636a920cc3a1a93a12a193cc9d09d0c1dc9d0961cb342afdd3dba5de85223a4c4449573b0607fd90a4eff10c85206a238229b45d50ef72fd996c9302daa5dacbaebaf77debba9a1e191d58b7757ce001bb8986133662f8657ce5b770c33d50c82aaaf8f7c78f293b7de8ecd3717dac08256b843cab59a55ea4442f47ab5991593541852134941d89088996162a256101c0561c1a445756b1ded22b489d02442a30875225489502642810819222cfcf5fcba78f4454bbf493b15b3303ec52a5eb3bd3fb58a1a6c8f6eb86d5de2e3e5d1ed9de7cfff377cfea2d078eff24d2af8cf8befccca1bdc4d709397047ae8dbf58aabe1d9c7f62867c67dd038a3f977889dac972a0d5650e12a61e7ec9cd3a113d0510861553802ab4a00bbc799ee9ce42c75d63ad73bb73ad5823384c53dcec3ce93ce334ef5a8522c310a8e1590740f85f34e695a459e53ea9f96e7756638cb9cace4c4981208942cc4c04863a0720e4f77379974f710540e1d3104fab382f474cf6997add707827698dff2a73f2d5b953f74b03f67cc07ecfe0b13d8fdcbefdab04cbf46937b7df972c5d7a2d3d9335c3ef16296bc55aaf039b55a0fc70e309b590f9b91ee169c3a9bd1965210b6998c8182b0d141d4180938507190c01151ca006f069cc880480634d232c980829319d096019332a02903ea32203d03840ce8cc80765ad0cc8a2d023de19e1ed2cd52f613bd7df61273caf694cf327113e13567f97b4fb5e0d061c3832abbd9c40e8d6d27e8c12693dcfc7edfe72d4b2ac0c004f7def1e6c1b78f57ef18c268b86755fbf2964f6d587afbfaa21579d1e96beb92f227c3a8dd95f34103a2bc799e5fde77837ad8ce0baf4747b06fac383ce7ad8e2f5ead38487de07eb4f20f38375da44c1a65379b2d1ab5459d986445b0456d670d38234ded49d096049124e8a4cfee24e848821e605312542541cf62b8281e2d712d0b5dba6b553e0ca06963c3a2675df216f1ca914fde1379e6f9416545b59b5a5a70cb587fe30d7bdeed4a67762f5a3034f270d732fe5874e995cb7468df3528f495f47b949adc2ae5b16a35e1388d9617383b90a96120caae0237296d745fb395ee48aae2fb94ce5e2865db3189a24a7eb37cc7427eecf350cff12e4abca6a5a585f7eeda75ae831b79fe0dc274bf1b9d1e93c944fe23edd2b11c8721ce6c110435aeb36a5111ec84050e5b60bd058805169cb1403bad842cd06d813d16d84aab0be8e9af440f7dbd1638698188059ae849f0244a9c4edb5f896dce50f4094a81e83a0b5459c063018172545087296ba531023b68af6dbd882fcd612e93b75c92d8cc524efce27edda39b4c453966f9ab50ff2c67a6bc0eae69b9f3ce899963724628ba9ab1a941bb569557c93da5e4a70db88765516709649d344fa3059d56c791840435eacea0f7184206467e941aba0d9c60508ab5063edb204d9d965766a8333419da0ced06fea4018841a973c460326418a418b2c3d069d0aa1950eb388dc013ce8e610e57f090331b737e1c4e009f8b94909329e75dd9f1c32635754b39016333a20fae686981cf3e884e8077e1875ba2b5fcb10be58c219adef58832061843ed7ebb3499c5845bfe3a6aefe4a1838793f153d6ad3cd4d133550f0f023d653dd9eb00b69187493c74d326ed14de43fc7ba6f9d5896b430b7fecdc50aad3d584a8fcb8460d84a5b8a71c48884febf35a345aaf3630c88d31cf6d729989ddcec9b98f5ef06989bd2200f90108052010004f0084007c178093013818806703b036004b02b02000a3283621003722fa2845efa1e8da00cc0cc0a4008801381f8033b4710fc18600281d0428011780b301f82cce1adbde1480a114851d679fa7386cd9445bd650d6f971d11268074af7dba85c0a56a44cdb03c0b4d1968d012893259212202300e90120012542c712f0df1e9df64ed22f9bc9ff26d7c7e89e19ea89ea818bc7ab8a3bd133d6d458801bda3fd89771d28cd0117b51b08267c9b4aaea55fb543b81611976e4c69b97ac77b323b62edcf6f0de6955b72f67763f7667a4a96b1d3bf5d0203e2d7b52f58cd937dd52b6f7a81c191fbb73cf9fbbd6c5edcefe80764f22e5d2688b56ab2349ba24d16d7110075f1076980c828ed8dbddd0e686881b3ae9b3db0d1df4ac5c0136d1c3f44b83787c8c9704715fafe0dd7b6c3896ec41d787976d6c890d66cc938bf73ec5ecbee9f6a17b1fbf3882aa92e6635de94a4ec8f54199759815e64969667a12ea74698c3411b4c98960930b1a5da09c3d96b9a0c005192e38e9ea89d5bfff3b02dfafb3ef733f9cfe11bef9f9db432b1f7b7cddda879f58cbf48d9e8a7e0b3e303319d133d12f3b8e9ef8dbc79fb4c7f60ed1e928db44fa1d13f70e2ee2316b345aa24d4d31737646d93be8058dc8f4a37b875408a542632a54a5822715ba53a12315da52ffa7bd434c605fbffe7e478f32edbdb60e46b8b87738378de75a54bb81e3b98cc7ebdf7ae3d05d2b6f5a1c5abd69d51279f3f092e6896898573d338cbb62aeb5a2247a36faf957afce38bce9a3775eefc9893a51d772febd4a2a746acc66531fd6c426fb4da2dea4b1f284c7cc9b3711afbc1f9492c19b0c279221920c8db44c923107a299f8a464684a86ba64484f0621193a93a19d162e9f03fd41becef724ebb15cc76f1e8e3990b597d5e0d4bb6d98ac370dc30ce739750bc70c7bfcfd8647d6dcb978d5a6061b38c0c10c9b3ea7ef43fca8efcf0f83fddb6e9ac98cf9e0d8b1935f1ff96b6c4e30ab71cc56e2974c2a2be6337a9b5d50e94c9ca02c04bd36de722045f53b14ed2bf9a6dd7cbf6aa7860b54cd4d4e491e5d753b3b6651436bcadab9baa774afb4741da3f32e1bf7352f60ae39885448a3d5aa7e76b7682044b4abb8409aa11feb727930e6ba4cac0e9300d6614a0392069d69d091066d695096067569104a0384f7282ff6fb8b608faf5cee4717b163e7d47418a27cffbef4d899655ff8aff6773ef36d7536d6ada92d9e5dbf79f9351fbcb3ef03f713c2f25befaac998f5c8faa513064060d3d32bd779a64f2e2c940a92fa0d98786bc186cd4bd7daf2265e933f64f4a094e42baf2997c7e8e9ee6470e6121bc991920d365b82206839ce6137f21a8c2d098216f4ac56d2088c459e0b758ef857d8a4e3f25957fcd7044a96407fd68463c89273fbe1417bd0ee578e059841e192bfdcb322ebceb7de0a8692c76b5c3f31ef2ffff1c7e55d45d7858c4abeb01275fd1d3712635ca934caa2d124406242a25bb4f034c4390c762d11fe2f431c095e9aa69a6d8a8663bb48a63f4dce53b3cc30f2b7118e1bd93585c638a6fac27317631cf31ecaacc6b8fc0bcaac83eba59f81a8b43a9661543a3641af650415d837eb61851ecaf450a887f17af0eac1a6074e0f1d7af8500f47f4d0a4870d97d22804f314b482eb8df88cc215be33295cbc14be96c2f3293c410fc31171f45244e87f27480fcd6f0998023da4ebc1a407a28f1de397fec1f2fafb5f352fff513318fad5af677ccae16908ac4166ce47d13bda7e308cf0f7fff761348d34e0f5db6e675e25d0dd85e9d931f9af5e60b7d40dc4ac56e905236bd5ea59336bd3a86db8b7d668204163678d56562380deccaaedb73b60ae030a1d90eb80610e48c6a0e300ce01671df077071c71c05e076c73c04607ac8a538ea7943607a81c30ffdf0ef8ca011f3ae00d07bc40e95638a08692f6e6a88a737c81b2db40d9cd77c0b4383b2438e5808f699748f3b403d638609103a08cf6994c851a7196767584f2a8a3fde43b2083a2519ef314d524b3c75dee12075450ee431d203aa0937670d4012db4fb15141b720063720071d0f05e7ad91dc16fbfba945cd6c6bf3d0bbd68506710ff63c22d9f8696c827e572a408f67caff6b3170fc8875b8356f9c16d7cef50b236f5407bf4bdbdfbd5c9e6af5e3934c4733cc274ed18bca32b030def73edbe869dd995f8f25a3689c60f1ed7c00b687f1ca8d46dd508668b4eab65050be7726aac82d569d60a042309111f74c13217d4b8a0c205535c30d605435d90ec028b0b18179c75c12917bcef82575dd0e2826d2ee84d3fad17bd83d2cf531a7cdcabc1c63f6cd09b1e222ec02468830b56c493a042178ca77990d7053617702ee87441870b3e74c111d7ff8a7e78874b9a11a3ef21eea1ec21ebe1d99b862988f3222e688ba767084c778189027bbedac9a6bddc07925f7f4cb9242694fed669feb045eca021967bf78e0956dc87e2ca1202741bcc51d165c0c81cbe263375c8f6d9e6e8d4b653bcf15a36f7f4cbd1b27135eba2d313ee55fd27c06575ed34f6ffc2f03ad37cfe8de7764c25a4bb9bfc0b5e86179847cd2a326a042109fb492959406a095b92a5ac4b0711bf947914f7807ec9a6fc16876c0e0be001062421350f487aa0a4e7b7b556faeb3078f96f7fa3bfadc5dc8c24edfe6567a930fa27c6a3fcaddc5bd22f8fcaefbf3cf1cc7de79fee7a4877a3fa13a2fc211d90d86f72d563a2d79171ba96f34f9fbb4b77630c7ef11aad22e438938da4f7924a6627a9c55b8ff5567ccfc4f74119c7559302bcb7e03d0fefebf04ec7bb12eff97897c974fc341ccf9b643bbeb7cb6f841d42dc76d54ea5aeca26e5711cbe4bb8afc9107c6bd5eb8816df8391763ade2b3842dfd3e43af2e8132bdf0f6f9235f066f7bb886fc07203f25d8df0d531fc0af9cdc83042b2b19d07eb2bb1ace6dfecee927f5487b87fc972c6c67d6decaec3bb03473f1eef46bcdfc2fb6754f600bce5bf8dc4a66c136ae06e6481a4fc11dc3727e3dd89ac47e37d0ad55d81f73f08d1de47882e03ef9b3181f4e2bd9d1003f235204f630d2102e24d486f2e20c41ac1dd3ff6e7c0b71379bb905722f24ffc10ad8cedc4bf10e2c6bcb48f9b90be48efb1e1bd0d77e95b08e987f57edf13e27f8990646c9f82b814943915c7d21f77f703da081984779afcb7a32ef9ef47a9d547c3145248aec7ad13434c241d4b84d9c670842370958f68214400b249118c89bdc78284999c07aec2b707dfa3481046227c04be114f2450cb391f7d6e054eda096d5db0a70b4817e8269d07ef79f8a96080e7c7dc019e7fe60ef274e6063ca5676acf30c29949674acfac3fb3e70c9ff0cda9be9eafbfcaf5085f81f455aec3f36547aee744c7c98e331dacd4111c96db91ebf2fc70badb731afe51f47dde7745df6692a2fffec73f8afe2b8f14fd9d747b3ebff264d149608bbeb8922dfa1bdbed113ef27cc4d087f48e4bcc3df12a1c6a1bed79a520d5f3d2cb033cdd07a0a0b5aab5ae956ded6e93ba5b2d99b99efda1fd93f62fd85fbb7febfe3dfbd5ae17a06a6fd3dec85e56d80b8dcf43e479109e078db02fb4efcc3eb62ed218612291b6487b844ddf13dac3343d17798e697baefd39267d576817b3f55968dbd9be9399b463fd0e267dc7821d877774efe0b66c4ef6146c86051be1f046d898dbc7f3f006a747d8e0d950bb61fd86ee0d7cc603d2034cdd0350b5be6e3dd3b81edad6b7af6726dd577adf82fbd855b9dd9ead2b61c5f22b3c35d5214f350e64c1ada33db7e6667992c05594187415a9836c910a875e86b852bcafcfbdc23373469e6706bead9996221ed5c365b24537b3987c8f66af656f66ef66f93393bba58ac98c34396b44ae34396540ee89029890ebf5e421e7abf1de930b2773cfe43275b9e0c8b41799412832650a450ca0fd09783c424828156a054e10d28549c20261bd7052e816d421849d11d80504261139ade0a1151a9b0ba70602f9adeaee29f91175c1cc08ac8ea44c959fd2e41911d5ea08299a31b3b819e0fef0ca75ebc8d83ef991cca9c591b23ee1fc48051624b9508705539f6607191baeaea9aeb92d205fa014484d20505d2d9740ae05141c2d41a01ad148868db052731ba90e54d74075750da9ae417835ccc2727535a94678356013bcab0331fe3d9cb08359c8081f354a17d5d5d8ae1af954c7ba73cd22ff0714d8d73b0d0a656e6473747265616d0a656e646f626a0a3232342030206f626a0a3c3c0a2f4c656e6774682031340a2f46696c746572202f466c6174654465636f64650a3e3e0a73747265616d0d0a789cfbff7f1480c01f002c6008040d0a656e6473747265616d0a656e646f626a0a3232352030206f626a0a3c3c0a2f4c656e67746820373631300a2f46696c746572202f466c6174654465636f64650a2f4c656e677468312031313130340a3e3e0a73747265616d0d0a789cad3a7b5c5555d67b9dc77d71eee3dcf7e1aaf75e2e5c2020900b2a8a7244400c8b87505c4d2f281a95060a6a0f4d6c9c54d4a4499ba61aa5c6af297b78304d7adbf49aef53cbca1ee6345999cd7cd5e8cca74da372f8d6d917109dfa7dff7c87bbcfde7badb5d75e7bedb5d75eeb280142888974109604e62d6b0f2c8addfc08429e228459b7a0f5864577363e2712c2e611a2df7343635b2b1149020ef80bd2d86e5878db82d5e2871cf67f2424b1bc797e6393e1d9e9f3084991113fa61901162fbb15fbb7623fb97951fbad0f7e9fc060ff61ecaf5bd832af91c0e3d80c27e36be3a2c65b5bb9f13cce1556b01f685d32bfb5f311ee79ec1f2684ebe20ff207c94a7e357191dbe8fb92871b4f9c643921fddf69bd8b6ff5bafe7f92ffc7c740df20410a394bbe1d86788d7c405e200a79773835a4423ae8b0b69313e40c79ebe7b8223f3f4ca7cdcfc97be44db2f767e818f204f4914f40c23ddb872d0d56448ec16c946727c296924d70016e8320e9061bc58e46de16e07e82d744e827c751ba2de438d90225e438dfc64a88f88479933cccae660e910328f335cc2684f5938fc941c88152d246f690c72883369c6fd3708e2c218f9207c82f2e42f967d497f8d57d3944ecff813c475ea21a58453a49c3d0a0d3f037e8427b93c000837bfaca20525fcedec43cc7307df761e75e72039646388ad49bd8c9972d67a7daa236034fee4309be846ab219b93ca33eafee2073c82ee6435247fe411ee35c3ab478f60b6263ce11ab7a04febbff7f482f957d1e49e8b3f69f8d33d3ade69613177754b3a1fe37d555a8d743e41fa8fd0f4192a7ce9a19adafab9d51535d5579cdd5d32bae9a563eb5acb4644af164b968d2c4c209e30bc68d1d933f3a27fbcaacccb4d4704a722829e8f73a459bd5624e30190d7a1dcfb10c90cc80020da50a9b1210cb1a43a5a1c6f2accc40a9b7b9242bb33454d6a0041a030a565c38545e4e41a14625d01050c258350e03372832522eb88c528e53ca4394600b1492426d8a50403954120af4c2ccea7a6c6f2a094503caf7b47d356d7361da31632718c411542a4dda40a952b6acb9b3b40165849e04d394d094f9a6ac4cd2634ac06602b694b4506b0fa44d02da60d24ac7f730c460d6a6c5959636362955d5f5a525be60309a95394db1844a288a4ca12c15dd14454f59066ed444271b023d99fb3b37f6dac8dc860ca129d4d4787dbdc236e2d84eb6b4b373ad226628e9a11225fdf6135e5cf97c25335452aa64685c2b6a86e6a9b83825287c8a2d14e83c4b7039a1efbfbb14d23800d1a5d8ce12ada9305314a8a90f6a8faf0c75ddd959160a9475367436f6f677cc0d056ca1ce1e41e86c2d457593aa7a64d1dbffc2069f52b631aad81a9a617c7460e96535158aa37a56bdc2a494059a1b1182bfa250709c2f280ed154fd1c9aa05a5039a8e1605053c3865e99ccc58ed2515d1fef07c85cdf6e2267674415a641c3ec1fc4b8ea344cc7206668784308f7b662467da7c2a54c6b0a95a2c637342a1d73d1ba6ed2362664532c3ff882a14ebb1828c88e52da004a35ade9c680c2875149386af800b41b6d48a78d762c3fc4abef7d384158b4070a42c846e3531a2a6d18f82d6bf62283002aba3c236e08b5f58a5c820db97160c74a7b72b2714463036ed88d25743395ec50abe20c150fedae2656e98d33eae99081618a738a421ae60d8c52b24be9b90a94763694c445d07885aaeb9f2791fee33d7901dfb3119247a2251ab17b0a5a59b8b4b3be6981e26ff035e1b95b10a8f70515398a3b1c0dd5cf8f6a66871a4a3feea3c611a5b6525b5f312354513db37edc80207184c68e4b29bd8c4da8de17678306a818520c817ac6c74691d0868040193642c585f856f429062c365438856a865b5c18a8071f19a4463194f440e9fc92013aad7f09535e33a729e583dc745a17f94c29f705a3c1f89395c9203a3030318e30684a2d1f44a19b428401ed734a390569baf46a461fa80fcd0f4543cd0145aeaad7d6a6a9876a79401954e7037b557b496f98b2504d2488e8c18ea64ca52cc3375cb9ca54da1fea965f869e36880e741a4215333a35e6a1018604259fa610cd84e571a28ffa02ed4087d0f7066c78a4e981eeec9165ed30378fd79884a635758666d417526af4272b7db76b73d9490554d4166765a26b2bee09c1baea1e19d6cd9859ff3c5eb98175b5f5bb1960a63414477b921157ff7c80109942190daa01b54e40eb689c6ab063a0f4bee765423a2896a300da9fd70b84c20c833020f37a9938cc169f284c27920983182e8e9107a9398419e2b00e0aa34f0fd154269b78d9201b65813133be1ed040bb11f202de924620cf0a60065f0f8eaaa1e05ee8e831cabe38450752c87109d7d55d9cba6e66fdb302c161f48d13156b0f9a8bb719371baf95d2409366282ba2cd9d0d51edb011376e0dfe4081d024dca6d02414442728a6d0fc62252154acc18b3478511caed3e07a345170030eefc0bdaf5240b38059f5413c9281c4fff475dabed7762a8a4ea5d3f675160d4e0c28a289b0fdfdd866f03e277c2ec6912cd113bf6cd6313ccbb04603cf72082a3a947d48b4434181181123a3731c4131e81083e2216efef987a6b387f8d5e756f1f9e73ddc5f6920459cfd1f3329189db2c4fe1cc3134e8baab38b44a0833d10012784fea67e99ce9f3d87e13343aafbbfe3fcfcfd184bfb489aec74f202e1c9c811465b5bd4a867bd6d518cc38a3288b7286398106063420131cf3e26926b87bc2b2194640197731444722701e73f7b561d71d39167cefd453d19aeadaabb2e25b5aebaeaba54e635f521b58bf9b00fe407d4fbd5adaf7f3227f6f1ebaf1d9d33ef53947b2ac6cd419463049928fb138960d63b4638cc841b35524f6c8260b319dba2363d496c8b12efa04024e2cd16ed052898870aa68916c99f046327417e5e2849a74f998422b95d4e0ba70fbaa68e3df0e096e5cfcf8c59d4afbd673f3871e69adbb76e6c1bc1dcf3fa6d2757defa70456f63a3ed8d770ebf34af7bedb2d62593bfd1f4c9900ad44f3acae5212172b59c3ecaae330b5e42041d9b92ecf2b547ed2e9791355a512c335858b3199516bca8b448766cce6cd41c29f06647328609aa29d1c9849288682328a2870fa3bc2e2a2e9f47db4e7724770c977ee1cfff52cf82f5c2b3ef66a8ff0caf59bc3aab7bfecb7f524fb634ce6e5d1a8bdd0487bee82718735f8791f6ca6d8fa56cf8f26445d5e98f6e5db57cee1d8fac8ddb443dea5642fb32932b64a789d7e9484202b15a488290d01615743c2a946a33bec3a8d0482e8aa73331ae605e223882f9414e8a3d71e734f5d8f5cf7cdd57c2bec63d7abf7a52fd4afde07105a6411d4cff86ea2a82767c2fcea32756462ff79b81088c018d9ae574bc8133e8599ba8179858d46ce0059c16cddb7eb708ed2234893043842922e4899022825b044684ff11e184084744785384e744f89d08f789b04684a5222c10a15684524a9f2c824b044e84e6b3227c3d38e0591148b708bfa2237086b9225489502c422e1d119fe1b4085fd2016f88b05b841d22748970d7207d8d0825228ca1f4364a7f864af4d120fda3226c110157b08cae204e8f128545708aa0935b4418f78fc1217f10618f088f5179e2f4b882324a6c170108e58e7c1511ba29dfb85aaa06993a29a33728972d944b2b2528890b87e30d7366c7660f3e8b2f3e4b624b863f73665ff62cbeec19461bfb3f4690a2dca24841b6bd2082c69e3d60ded4bed18a0ac48282d1394116ff206804bd05b099ca2d5ad9f7cd4af528c3c0f50ce9abd199466c83ad1b32a0597d40f365dce3eee4ebd53cd8ba2e7efed6a34d2d469b32123bc993475a7913fa27a743678945752c6f8d45797b8713729c1070024af613becac97021749a010279e10c40dbb6f38b9f54dffeafbeb7408526b85bfdf8bb63ef9d7be53873e053f5c5a7f8d5ea6fd49eaf4e5d984a93653aff449c3f812c92cbf42ccb61d69dc025a07f621aa2fa80ebaeabf10557bfa08707f4305e0f7abd911a768319aacc209ba1c30cad66d86f866e33e498216086b80a51b103eac36e46c64591e362a3c4437f9cbbef41f528a4320bb05cdfb703d3d87799d1e75669f24de8ff8ed7a17fba82d4c8d9027aee24b75ea7738f205c668690c44a5220161d3952e258530cfd67409fa36773f4b29ed1eb590741ff347b71dc4f512735dc95c675c70503c9a929e8d903f9e8e753afe4f2f3928301cec3a3d30f682edf338ae575ea21f563f5efeac14c1839f2f1ad903f75f5be6d2b9aca52c10f76d0813eac7ee95e7ba77aa6a0f5c903bb168c81fbdf3db6fff5ecd6f92f155e9397929235f1daf68a570fec783975d6f58f8f2d1b9d9231ad71adb6b63b706d57a1ee45324dce345b78cec239ec668e25c65894381a1c50e500d9011d0e6875c07e07743b20c70101c7700dd3d50d33073e4024088ad4bbe6a36e6d84f940fd4c3d00a9db1fdcb61352d5bd4e18010676f185c77efff4de27d8aa0bdbd433ea51ea471942f41b501e0fc8f2d76e0f1087cd8a6e4d30198d02e7f0f092f766096212e449e093e08c04c7247857823d126c90809392a512a949e26e3a2fc111095e94a04b823512e0982a094a24c8d088e05b09ded0063c29314e294faa95da256e68c42e09b6487087042d970e2ad8231d91ce48ec4312b44b5021cd92981c0992254890e0b404cc712a48b70495528bb459626d14fcb9048a04db256895c02a554a318935b8ad9c917508290208063c7245b9b9b3c5485124128139c30e7f6cf14f78934b9dc73072d11e37aaa1dfe89c7460c3a99a4780a0c33309ef1887db518495ceaf3efa6ac8eb1df596faa8ba15320e5e3922ff69b86ab72b57cadf09196c76d76f7fb1fe82c2afbeb0e44f1bfa982ffbecb5ea27ed27599bb63f213cabf9b83f0618271fd501300ca737f09c813319f1ce635930707ab0e79920d9049c09ce98e00d13ec30c11a13b49ba0c404887252d4c213263862823d14bdc104ad26601a4c9063026282d326386e02c504db4dd04171f220fc7313ec3741178523b18dc2c7f7d301874dd06d825526a83241c004d6618c36532e3841251de6a7a8fdc32688d139e2d3ffbb1bfe37d73e0c11bb7c9fa8db2e8ad80bb22391eca183a15dfa7674d7804742f3d641b648fd5435413ed4c0b590cf14f7bdc214b3457d4f31b571bf5c88715107770d09e3adbf482e4a4e4dd5eb5d166b26cb5a5d6c7e9e2ead268a3a8f5a6eb43059b8cf568bdfc218398bdd9e501db5dba46c925d194d0e12f7abf950990f9ae3cecda5111d8d4462f42eb363d49471894ba22738299c9f37a60843bcf0b0188f9ee8b12e0b1b4a0aa786740ebd85a121148682b0feb7cab1c37fbdaaf69a6946f598efdb0387fe9c9e131825a5a5658dba69be49b72cda35b72663ea84e245939c4f3ef4b8c270636fba616a8d65dbeffeeb0575d9ac52dd033a938e6b9eff2163c4aba4bcf0ea8af25553357bab421d8c451d7849b19cec74998c569635bad8444967ae8c9a4c3a1b7136381933eb7412225646899b0c04adb8bcb8cb1d16b8f21763412da0166de8a0c6f21686a9f9413d03961f5f3d1750bf161aea8f7e56b5d00c89d6d5ef3b21059dab0019fb9fb0cc98a76e553be737995b9e89d1fda945d9aec73cc04d8264921cf0b076bb63a4d1614c0ad989905819b50a369dbf32caeadcc4d51a026a13d4576aaf61779176155d09f9215d2889116d764dbe482a1a89d303f1385593939dce2570b3fa5f7ee7e8db6dbfcfc2ab5d32a85f2d5db2f896cf5a6eb7de96f606a48211d3b79486d86ed8703ed0b48e09ed7a79df4b6ad7eb54564d8f59a8473b91488b3cc563b289ee840496154dac2fd19d501375076d62b9d50d16deed263a9d036dcb462cd5d15536b0693fe2deee83161fc47c50e9836c5ffc8ca049e1dd3a100f6811b8168b675c76c50daadd2eba82d4847806d0aa70cdcc5567d473603af3d71ffaae5aba702b2ea14ded9e77330b3b0cb73821082e547d403da07e64d8f6c86a8ffa29dbd3b9e217bf18f043cc33a87b179922279b1db8490ce3e25c9cc76db256474d188df35c65d4c15bc1f5aa073a3cd4fc51f303e68fcacfa55178241e88a3b643f911b4f948aec7a5e97c24445c7054fdcbb66d0f6faf9c979e5e3ee14376c58535ec8a5716df778f6dafb1a0bcee156a03ea35dc4cae122d208334cae3bd4926939f6353ed76d6cf6665faacae94caa8c765b3a6574605ab8be8aba3d7720bb8651c9bc4e5720c8f12331cf1b56669d6913b3baeca4b8ce4a222b560010f9e1629e48e9908632fda8b279237666c5087079463358ba186cdd4bef5f7112059e7552d5dc830b3fb5f3efcd1c1ef66f1461e4c3af59c75f92d5f7cdeba5cbde6d71b8393afeabaa7e0e6b7b53b196d28f07ae856c7c27b2e7cf1cd77ec9f7fffa2fa80bafdc5788eb319b5da44755e2567dbad569b416fd37bdc22b1e95d2e964da88ab2b66e0f7479e0b407140fc4dbad1e38a5a93fee2c078e675164f801c0850d78180c163483a72199530f3b0a9e5afe54affa97d716ac54bf418b67e7ae683d72b0af8699032377adef7b993fa8debca859db07940d1ea739b99e5c2b8f61f57ac27106236fe55c406644d1911841368262846e23ac32428311fc46386584c346d84fe11d46b8e8d807c31a2ae5c07deac80fba3443d90c92260cd7f7eebbe7596efcf9b7067433307f999cc5e225a97d157055f120f3a0f0d0cdc32a1e1a78f0f3708a87c33ceca7f00efeb2490726c4243b3e137ff05c9ec61f8335dd36b4b330b94f9ee30913e237f847d9f4865186b4d424d6c956456d9e44d66913ac7e03719d48832369b0260d6ad360421a1c4b8317d3e0a1c16e761a30fe342069703c0d0ea7819206dbd3a0230d1a286ee8128b0dbbfab4bba3a8c813b998c346e22948dc7d0d6d5b5e3835380a5c116d3f3d914b76552fb2c28eba9bd56f781604d6c4e53db4f0c77cddd807976f7b4cfdeb8e9a1b792606239fe9ec7b892dbfae25d3f11ffe15addfdd79cbc7ffd957ad21b66fecdb15d703d7847af0924a399b786d7abdc1e04d946c4e4d05daf271f5dd89d09508a71341498478bb35114e250eb3c1dce1c9f85036f0536b40e9d9e9d4fc06a4a616a90984f6374c52b4caea413f7b1ffad9043c253972a2a813888e78dc466b65d468639d781bb8f140347860f14fe5513612a4be329e498502da8d1be0ee53ffa4aa7dea7108008b0714fde09db7f69395cb806546a9ff523f844c747f3c64a89fab7f7fed19f5debd2fc7e387b5ea75dc66ae9a78d03b15ca012fb18f341a13484228c985b793dd65b3584d3e365089599e3b7e3f51a743dde4a05043dfa2b42b9f6e655e5c39f4bb946df02b0ab7f9e85b4b9ec8d2e9d46f0c20f27a2e76fee5c3ea31f430e86798244c5c8ece9b3dea01b591fbefdf34d86fca7b1bf38133b0f00d65d7ab71df82fbcaa8b8af6ebc49530c780511abd763b657450d661b6f25aeed5e58e585c35ed8e5859817b2bd030908b9545ceddc0c6d1f33e8cc5de2e681dd4b97eb8bc7044bf26e5cca1646975f69df376ac9ec2cebb7d69dbfeffb9eca51ae7dab4339d2c812b954af0b3a7d896642129d3a2efd8aa0d9c37a465547ffe083061fc65b3ebf8f31713e9fc7c69aaaa34e7d324df9dc5557807205e45c01f215907d05d03489a681435fab30eefab95c50d3f358eae131f64abd92a15792dba3d7e2154dd5980b727eb5ffabcfbf4ffda7eb868e650baf6bfedb63d79d3af6dab723ff25cc59d0d474f5ac556f2e9f0a85bf7d76d3d694abe542396fa22bbb7af59c879ebeff9ec4e2c991c2ecb1f6c4b1d397e35aa5febf31f7f2e3d05227c8231d8260321bcc1ce7f69831dbc5e04a6730e8ac434115955d1c3aff17d30c2d56d42ecfb11157c4151a881175b063c5ddeb7f5daf1c3a5458149cd86c5fbb9eb9f315557da5ef9dca0acb334954d7abb4f8891b8fecf12c5bf02413b7c1edf560008b67d9ee165c7a62edf64297174e7b41f142bcddea8553deffe32c03bd01f3690c150ce7872ca83d94121ed8bf60a516389d11f8714fe339e6c6f73da27eb56b3d5372a1b7b3b96bea1dad1f1c647669b219d0cfdc84b2996086dcaffdf3adce88d126c326085b04e81060aeb044606a052816204f80b00076013801ce08705280f70580fd02ec10f6084c87d025304d42bbc0c84295c020b18d52de80a48785e302b347784360ba0558839c9906014a845a810908e014e0887042600e08d025740bcc1a011a84568119c0e7080c529c1e205204d0e6d822ec1038598064214f608800639956a1435084fdc269818f0940049b200bec610176695ca145802a01b285228159256c165e154e09fd028f20abe04720ab3732561d282e34dfa278767a31e999f3ef89d06579506c7802352c41d55253cc49dd3429658ea98aba12d25fb68e334d7a1bc2b825bfcbfd63fa3b4c03b5110bf5f7e3d19fca72324930184d1ce8753cc3b2bcde98c09b05cd399c36c371336c374325fdf2b3387e8d0e7d071e74f00934ebf2696f36724145c7b9515d0bd9df9c84d1586f8675eaad4c3693a06e83b97d3ff6bd43e7b7a10f6dc6f95df082dc9f6072182da2dd6e414fe2f68826abc362247c5594f8eef7c0dd1e68f3c03c0f861a1e28f640ae07923d8031bcce03fff0c0710f1cf6c01f3cb0c7033b3c8003eef2403bbd0a6a287d9e07c21eb07b80f3a07178e04b0fbcef8137e880473db0c5036b3cb0cc030b3c50eb81123a41d2e0043f78e08807dea2611712ff6a18b1fc539428c76e0f0c44686ba81471a6391e08505294622c4a7180cedf4efbf204049ca0b0173df02495093113e842890798d37499f1781b6fb92acace4671fa8bd971ecb2efa0c3be6fc4fefd63e992cb9e9ff9521a8b7f2bd5be914622f46bd4307383a4d47c9aa78ea566a77d04010b806ffef4fcccc2caa254b516d277a64d9426774358adbdf679f53af31f0de1fa1bb96c955ff445ec5be83fbfe97037b507ed5e25e3578c5f15b3169e65fcf1ff1ff4c769cd61adfee4d1dfa817522ef4995a0c25711f4247d0b77e927a0d9962da7921e5dceda69601f8c5274947c821a600d9171027d746aab14cc55281a59e7f9b44b0aca7e55a3201eb3bf49b0883ed10e20bb154715f915aad6676224c6b7f4536232f5af423c95aec6b45a35bcb6afd36528eb412f65761db80c582c53620cff481b20285e7b03c8c92e18964fe88a1ed082cd8d715e2aabc581e27c4584e88690f2109bd8408b584e09d49cc8709b1d4e3455e82e53821361c6fdb8f693af2b063d06e3f438803b5ea4cc34819d377d71642dc3984789087779cf67fcca89692a086d492eb318c6250ba6c6c11f66ab696700426d74111012820753069a02e069938891f2663edc77a0289c078848fc31af16407becf606120974c84d188198d23b3b1cec1be5667423ae9c791e908bf02fb69084fc53a75a01fc67e0ad62903fd102451faa4817e06e2b12655a047f9b3e97b177072151cee8357fbc0d6072de7413e0f1d67bbce769f65ff7e3adf9f7d7afb6926760ab24fc54eb59cda7eeaf353fcc91301ffd72726fabf3c9eeaffe2f844ffe7133fabfbf344b68e7c96f319f319b075d993136094e6a1f01dc0226361fbf7c328394d1a51f627b6df4f8ec1a75ca1ffc8fb23fc1fbc1ff637bcd7f5defef758ad52b071fc3dbeb77fffb3ef4923cbb0def39ec95c66ed05b76c85575f09fbe517d32797c92f26a596f542500e3f37d14f7aa1a5177af799fc641f907d817df2be867dadfb78adeada7778dfe97d7c2f0464733992ee6dd8cb74ef3dbc9741ceb2656f82a5ccba3bb69be9610bfd9ad81229c25289852598e3e0226490e4b4707a997f57f6aea25ddb7771d65d20efb2b8cbc8d3ad4f773ccd1e7ffaf4d3cc933bf3fd3babc2fee7c10789bb0b3589129f03eb13607d1c5e020f384821ee834bbeb3aad0bfeda154ff6fb13c8ca5e32178a02ccdbffdd7bb7ecddc5f96efb76ef16f61eeeb0afb7f756fd86fddecdfdcb279d5e6cd9bf97b3686fd959bc0ba11e48d09d632eb7aff7ae6ee5f5afdb15fc298bbcaee6296e1dc4bb1b46369c392de0abe56605be14c2b7cd47ab295696e85682bf4f69f9657b6a23a5b6e29f7df5296eb4f046f9d14f1d6e9236c9d0ef7a511c736c472fd31ace7cc2cf75f5f96ea9f35f356ffccb2d17e47aebd8ec7dde572d9ba1616ac6c115bc9b6b0ab583e3603e419699965f28c5149f87278cb6eaeb9a366430d5b5d39c25f8545aa4caf64a295375632bd6097b3ca52fcd3ca247f7959d03f1517fd63192a014694fbeadcb9ae3a11ac75b65c6b1d06367540fafdbd20eef619b1b2c95958fbad45d698759595b35ab3ad95d616eb66ebe7d67eabbe0861a7ac2cbaaf4a021d6e4c3a7aa1aba77646464645afbebfa642d157cd52609d9232437bcbd53315dd3a85d4cd9c55df03704ff4979b3691e291154aee8c7aa56164b44269c286ac353ab0611bd9e326c5d1b6f6b6f6a519030fb4b56b15d1aa366cb4b56928d040432414dcd6d6dede4ee243da32da4886f64604e09bb45142a4d188355e033fd0de449b8e4e0394b2ad5d23a283976a6fdad3a01a23fae00c6d43d353cef1cafbbf5ed85f700d0a656e6473747265616d0a656e646f626a0a3232362030206f626a0a3c3c0a2f4c656e6774682031330a2f46696c746572202f466c6174654465636f64650a3e3e0a73747265616d0d0a789cfbff1f0e7e00004db70bee0d0a656e6473747265616d0a656e646f626a0a3232382030206f626a0a3c3c0a2f4c656e67746820343130310a2f54797065202f4f626a53746d0a2f4e203230300a2f46696c746572202f466c6174654465636f64650a2f466972737420313737370a3e3e0a73747265616d0d0a789ce55cfb6fdb4892fe57fab7cb622f54bf1f8bc502ce6b126466d64832b8db338283c6666cdd38a2a0c764fcdfef57454add926945b4b4be036ee10d59adeeafebd5d55d4572b490c2082db570423b2dbcd0418a20740a220a93a448c2da209414de25a19448d209a5458a5628833beb85c2ad0584c22fce28a1d0df7b2954c4adc2ef1818d1aed1940c2642d714b4d0164d3261625c037ec7ecca821dccaf81afa3d0c6a21d5d2cd83292780c82a03cda8d16d600d4185c6d12c60aebbd1398c2fa6485f1c2066a0fc246093ae20abe0c644a60ce4a5c033a29e1240d86162444060b4e39d056380d91adc33560122f9cc1e4d08733c0b75138ebd19e847386060be725c0f047da823e5d80100e78216230f02281032f513f34258fc620bc84f02ee21a312809af0c11b8268f7f84d718ec611f03f931a5b7123fa2c96a100ed7841fd1d5516774f1509607844f00c35f0011a8094a81aa7d92b86208c90fd1828470c1e227182f385c23fa53173015d064c05fc0ad81638484aec08bf01407bca8d055c26134aee81c81477a87094384f123f06252022a08094245749190231204391aba280805d5470d3d525703fd4024b01b443280823c5079b4298ae4000961a09ae8614c8208704bfc14038481c891f4aca023cc0baf03584c916e804ea22a896e8a1c147e015fa0160090b40a9a49c650674c4d7a5612735a684dc15993839b2845b32bba019b3ed20d9083a31b2047f27a2c8b146952ac8b9468526a959287d192925054cb03799ba26522352d12cd9c12539a2635044b8b465aeaad49320b2562f111db8efa39e29b684d73f84423688e007f509ae6882492a6392214a758c0049752b4623109500d0b24696513672ad0afc499c652515856100e2a508664317007fc4372926cf057084aa1c0509c70c43d8d529e746a690e5a0b8ab51712ddb1f49e82074b4f1c590a2e92744e98880a74479232aa25e9b5a4b189eee0b0ca915486667224a925fe585f96f87314a21cf571ac1bd2a2a3393c9c4ab1e60271e0688e48b212b73a910e28de210ea237c532c36e43da346cbd56737061f25c688eb03c6b8eac8025893bd2b327ddd06a51f064e8903825cab0fb78d626f901496a0271498e66221605eb1f8195ee0cdd915c24b3651f20ceac4a348274ad8937ac3ee895f41c58c3581a50366998388aac61b232962cee883ff25d444dbaa33902d996623b2226ddd11c9166627b26b214799e9314fc497a47114b11b78e2d9548d79a64c332c61dcd4edee80ce98fb56ec9d3896f6789a344db8623eb113fce933f12df2e300acd41d153259a23c23e9afcc3c548773407c572cdfb4fc2ec1a4b1b16838d3459111115db076d5a9ed6df5fff3a7a39afc7cb49337d355ed6e2d9abbf60a86717e7fffd59ca7fc3df9fc4e87cde5cad2eebb978f6b61e5f7d1bdfa1ed6cb5bc69d0f2cbec7a3ebeaa173793798de68fab5fffa7be5c8a673fd6cb2546c0f223827daec30898eadfc5bcfe52cfebe9654dbfa1857f1e298cfd3459de828f8f97374d732b2ec1d47533bf13e3e995b8ad7faf6f45f3452c56b359335f0a1ea4c39fc4dffe46927cba9bd5e0737c5d2fc4e8fde46a212eb000a5f8405b315d3e8bd1cb6635c5c06ec44fe3f96ff59558ce5775d7f26ab298dd8eef5e35972d23c54f2dfc47b45c2e3fcdebfa43d32cc5e843735bff349ed19180a618bda75301df9d8f2121f7fcb9fe63f9bebec3b445231d1ba85f09fef7d5f2763225f6df4ce68b251d2918eac77141b422a8dd81b3d5f2dd740970f028463f7cfaf8dfe7afde9c29317a552f96edef30e197098482e119e9ddf44b239e2d3efcf042bc7bfd92365798a8222bb4fd5f36d3ab09f9c6419dde5d61f2c99709b9485ff70ff5f564b19cdffd3cfe0a03df2c97b3bf8c46dfbe7dab2e9bdb665e35f3ebb521df4d490b1f6fc624da9bc9f56ade2a7ef25bddac48bed9780ab9e6cdec2534bfe9f17a7af57303271eb5ff76ca5c7787532e2ee793d93237cceaf976d3d974da2c79356c5ae610690c5f1e9d63c6c9187efe35cff8062e504ef9cbf4aa9e9793be98fc7a3b6930687673c7d4eb2934001bde8ce1bf6b9cfbfef5fab6feca768423aebeb2517f1c4fafc5b37afafc8717b41a712aedfced42b74eaed74edec2fdbcfa8a0520c58569db4d6b74d38ec3fec497c417db3aaf6a7fb3ad035bdd77699d50773dedd6a59dc8b613d9ae4b3b916d2772ed44ae9dc1b598aec5742d8a73e54577e37c79f90cefbf702dbe6bf15ddbcfcbaec35a0be4fc9b3030facf7ffc9798ae6e6fd13db6379f1f1971461f5fafd5d5ad69d132b25eb9b15cb9a95cb9cfedbd7825463fd55793f18be60f58ac820cf8bf4baed2d86aa255156d399f37137571e043bd6856f34b440b2dd7f81c00d0d085a0d699da610b348d3e8d7f5d905f9d9a01bdcb80e96340f533b0e3f26f15b9b7ee62d4f9b5585bef3df2b1bd56b5f08f1dabfec7cd7829963775b6eb1c6317a299b636d4db365cc7588ad89470e500fdc09474b4d999f2d56a3ec152a549efeaf1bc9b27f5ce733eaf7fa7442ecf83188db0b49c40aba6b3e29b8674ae1fe864ca4ef6de96b21b4f26bf9376377b54a9dd4ee58f1cbd13673eefc3399b7340ed025789b31de5804aa7250e043295318a8e49bce05547faae57d7bc1e7400336f695b5e036dcba4f47eeb1b1ca6fa1ceeae59c1e1a6a2fe6346e7a02ff3e6ab582d5a4fe8a264af27aca306bbdf965bece35cf7d932ece79c12cb1dceff81c52c66d897a675e7b4ce3eccaa2e59ed025c764e455979d7b99969cacd371467e81bca529ebea11c65eb1bca53cebea10265ee1b8af3f70d95288bdf50388b055d908a72fa4c6a4aed336928c3cfa4a5443f938ef2fd4c72da9f49cefe33c945804c52225f6881f2f982a4b4be203515083269a84e90494be5824c3aaa1a64d253f120935c43c864a4524226135514b235a44805578839a9e08aca0fa5e98c4805570837a9e00a0120155c2110a4822b1c3c52c11525c8b2608b125a59f065dbf244a639f52f682e0014b4e19a45a62d972e32edb8829169cf858c4c07ae67643a725923d389ab1bd95325173932adb8d69169cd258f4c1bae7c64da720124d38ecb2099f65c0cc974e09248a6231746329db83c92d78ee42249a615974a32cd458182e6d24041b7c5934c3b2ea164da732125d381cb29998e5c54c974e2d24a5ecd920b2c99565c66c9745b6cc9b4e1924ba62d175e32edb8fc92e9b60893e9c0a5984c472ec8643a715926c717c9c5994c2b2ed1645a73a126d386cb3599b65cb4c9b4e3d24da63d1770321db88c93692e26143497148a88c7858582565cdec9b4e6224fa60d977a326db9e09369c7659f4c7b2efe643a700928d3910b41994e5c0e2a62b0e4aa50d1a0b838543468ae11150d86cf534583e58a51d1e0b870543478ae1f150d81cb48793b7aa3b89ac43dde68ae27edee55aadc2d3497978add4a95bb85e54253b15fa972b7f05c722a762c55ee16918b4fc59ea5b6760bc975a872d752e57e41d59f72c3e08a53a93dcbf5a972e752e59e41d5d672d3a0aa5db96b502db5dc36b82a55ee1b926b58072ab6f7bc724e7f9b20531e57e4e386a9ef0e53a9f77474c82177b30f9623cd4123ef9f6bdf0bfbe891ee0029fbb4131e39ee020706aa67ed3d35ef19afbe6f96ded3f605b9b43de4b0ae525f76a8f62aeae578d61676ceb99eda33dcef1bfee96d3b32de1b79c6b5d835c85ea5ef03d1325710e3f741b4bcafc233aefbae41d25e90570f81bca772c201d3df5f1d675c625e83ec7582f5f47d4b4cef5d9de70fdb5fef5d9cade768d9e7b17aefe23c7f78e0053dacf507ac94de24ed821ee9a603466b59c8eb06044d197ac6edb54c1789b48c3d230f899bfd23f79ae663dd16587b6b3e17dbb5c6bdcafa0ed0562d711be87c7c3d99b695dfb2f9c5f8f2b7eb79b39a5ee19eab635e57c66b07cff5b192da267a0aaeaba4e8917488ae525c2afb7f0a12a4ab02150b8f02f1ae4ac762d8c8634b10afaa60fe1750bc7295dc96a753d3ee66b7172598cac4e36162aadc0960ee73b3413e1cc5855445bfa55f97e08743306c9095432a1b4b1038b31b6624e7706bb6045aa30cd18ba5a2f9b640d654511f2b918dbe0a6a188c3495dd56ae75be1572008a95954c29c5fb307677e31bca8d71adf50f47d1d6573e589cb7328c81dfe988a53a00c7c07da53b1244075be91203fe1287d9c8c0ebfc76807904ca3d4610b68659d968d346b5ff032011b2686c010ee38cb515bd89a0bf8b403a90147d5a00a73170c0f03dcaeca41a848120167981dcc319b4680c168d34e4951b8528f8e9211acdfad860743a3914e1619574e20d53498027208ef88d283ad9ca71643958960cd2ca7238c4fe10a2f1f3b09d4b61e7da8e661a778394aa7c8579e9edc86d8c81fedac389d238ca0d920623601259f2a260260b66d4101c0bdfe297607770a0ee702c3f58cbe9001b51c8f118ab8f3b311530c79c98f67273f089c91ad92d389fe4eed958da6e4d3c0d8a099a4fb3584355d8118722efbf7abcd5a9d368f09e03499927d803d6e009101043da7d0530145db7330459797b90414e03539cca3bbb2a877c69804d4f8ad0d955c9c4415b1d68d75322b8a82a853d0fbb1f1af905731c9f831d24c869401c767dcd2fcd5696a2b40f951a68d59360c0e72522b34376a1f9e86b756521dd90e4e6342088ed7cbe75488be993023ff438723c026cd81ebbb1d03802d3570ab23b263d3d4c50554206e269d74630b0d15546db41a79a93605885dc95c668ad2b28d42208b4dbf9538368c5eea55d9bae5a83d35e1828cd293010ffa2a5f3658e455621160d8c02a7c28163711d4c23734e7c3633888ccaeb81c9ef4950e0f3f448d0735a0f0c44253b30f93d1a41f301aa7d9783134d634d17a29e06a5483bd720946091184f0c52668d96c7265e004685cef7fef50845d2d902e828abc08ef5c42065e299e8ac6ef9e3263e6ed1277466704c3a0ea74861d73059ac278729b3e158494a1f2d526b1c322425c3aab2c3b2e113a1c0ba8663238e5ddc8810a568410e2be09c0646a5b0ce65a56feb5a1a9bbb47f41c94ca9e08068751c401479f8dba2ad29b0274f21a54823909061295b6f4ab287a339af296cf1a83e439150e72da76e77274dce09c5c2166ba81b5dc93e12853254fe6861cac5d7a6d8efc7198b90f87e117bf01b6a8dbbbb3b3b3b73fbcfff38f935feb393fd0fc389e2ef8f39725f7a751923e96b96caee83df551fbddcef2eef95bfe56e8b29e5e8da74b025b20e0a8f563d7d1a7e697e904836a72e07baffaf4b0f1cbfbd73b6c3c7fd1dc5e1dc18bebe3e5fe6b478f79984b4f697612f0f6a1e3a08751a782a18751c73d003d0504f2cd9da7738f79981b8f7e98dbc708a2c69075194cacfc11e37b58f0b4dd0e7b7ce54368f7c9e3507a7859030fd04890ede668dbc0425fa59bf6e1fd5383985425feaa961ed7503e1d9c696f9e18c4e3f862e9bfc810d8437d52031f0b1c0f805b3ab02847b5272a7d0547c5cad3433cf0f64eef9b3366fdd18df9fe3b387b5ebb34f15ea8ee7f6b29f532b1f5ade211ef01ed7cdf78804cdfc1739d76ba2f120f00dcbcefd9ffa252f761803de0eba54f1f9831d5fb7ed9f637986b9cbff36778b78475d910e4cbe676f5757ad0af7b79e87b9bef62fbcbcf0779f8d07c7bf414db9f933e768afd46defe3a95e7f827f0f23b300d0a656e6473747265616d0a656e646f626a0a3232392030206f626a0a3c3c0a2f4c656e677468203739330a2f54797065202f4f626a53746d0a2f4e2031340a2f46696c746572202f466c6174654465636f64650a2f4669727374203131350a3e3e0a73747265616d0d0a789cb555db6e1a3110fd95794c55b1ebdbfa224591208404a59728a44da5150f0bb87425c222d854e5ef3b6343b22110f21209cb33b3f699f1391e239806068219300a270b5c599c1d084e4380b038b8044971ae40890ce70c1ca75903974ca261d0b0b4821094062118702371afe06838cc210c25e0707a9adead171ed241bd7c1cd71733ff8036fefcb886f4060455748bd614304730af21cf4c30a9529a8770767610a95bfe0d406c3f92dd20d9e3483711c7ecc571c1d4ecfd0535ea515b1ceea2f9c6f6bb2b5f4c0200df8f608f2274aac9fa30422e18df9022f79ca657cd5199c1e3a80eee79bf4b11fa2620ed142b1f17b4dbedabcbebcf5fca915f167559cd07c57c15960fd6abda3ff4e7bfab70554256dad3f5abf1b25cd4d532dc9c10bf879c416e32864548accc58343886b8e320a50c634842846fe4d14c23cbf4ab3104bcb079c3b3d18bb85243aeb521cb615221207a4a462fae5226eeb1988ba206a3715d269f7769ce296222a2530a3dbc1c1b7c6d9fabc8187baaaf59b7a08c38e83bcd946ff73c74def07dbb0f6daa60084e600646b471ecb93cd22438f2bd217118b4b8ab2efbddafc52274f8eeb579bfd23fae2f76946e75aad9e495dc82ed975bf0b7e4b6d1da48c62375bb529278f1e85bf19e854321d496faec691db67e7e48982118162d12724b35d934625dc6c5baac754f5fa2ec162b93186dee8ba88e376bded500cb3ad6bac568e6a975b9337b5b9747087aa4c32c5ebe90b77e5aaeeae51a4eda936ae43f41fa7d39f1cb723e8593fec4cfebb25e7f22cd170b4c893eeedebd120de182ffad78f007fbbd372ba62b5071e5bd2fa77f6a508c250cd27e5dccca717b3ec51385002de974aa7f90b7322513a7b0a15af88f9220313afcb9f0c464c8b8332e719629522c6dafc654a76359228c443d532a90422dbcef89e30a5ffef4bc585cc5ecda1adc6c25a4bf36914cd844d263876cfb879f2024c22b8ef72894d42b679e5a31321aaeb4afd16fbed41fcaebc1eeda47ae394eaeb2488bc4866949a313a5955544ae4ab8c3678333898c33c93f8a5c81790c36ef0b72b31d72f5d14ee85555ddfc13c3b5ff01ad1832dc0d0a656e6473747265616d0a656e646f626a0a3233302030206f626a0a3c3c0a2f4c656e677468203432320a2f526f6f742031203020520a2f496e666f2032203020520a2f4944205b3c424246304633313344343832314246354444453834343932344432344246443637323945343531423832334638393939454235454536393343434434374543333e203c424246304633313344343832314246354444453834343932344432344246443637323945343531423832334638393939454235454536393343434434374543333e5d0a2f54797065202f585265660a2f53697a65203233310a2f496e646578205b30203233305d0a2f57205b31203220315d0a2f46696c746572202f466c6174654465636f64650a3e3e0a73747265616d0d0a789c1dd3d55656511480d173400c0431b1c5464151ecc0ee6eb1bbbbb03b50b1bb1541b1bbbbf55e5fc1f30edee9fcbd98638db1d6d877fb0b82e06f18a40471c1ef98300c7ec6661cf1942281d294a12ce548a43c4961eaffb7c95420858a61daafd8ae52985e1c9b95a94255aa914a756a50935ad4a60e75a9471af56940431ad1982634259d663427834c5ad0922c5ad19a6cdad09676b4a7031de94467bad0951cbad19d1ef4a417bde9435ffad19f010c64108319c25086319c118c6414a319c358c6319e5c263091494c660a5399c67466309359cc660e7399c77c16b090452c66094b59c67256b09255ac660d79ac651debd9c04636b1992d6c651bdbd9c14e76b19b3de4b3977deca780031ce4108739c2518e719c139ce414a739c359ce719e0b5ce41297b942215729a2986b5ca7841bdce416b7b9c35dee719f073ce4118f79c2539ef19c17bce415af79c35bdef19e0f7ce4139ff9c257bef19d1f7141e46f47215a89e2c38c8420cc2c8aed34136926d24ca49948339166a2c4b0654eecae9b2829cc4a0cc2ac9220cccda62008f30a63b7e430ef4f10e62f0efe012d6119960d0a656e6473747265616d0a656e646f626a0a7374617274787265660a33353331310a2525454f460a', 'e0e16a2f75cf5506890b2ad6662ccaf80e0a213fa1dde6d155779b94defda3fb', 'Upgradeshire
School improvement

The Headteacher
School 0

24 November 2026
396001/2026/1

School category and level of support 2026/27

Dear Headteacher

Thank you for discussing the position of School 0 with us. We spoke with the headteacher on 24 November 2026. This letter shares with you formally the category and the level of support for 2026/27.

The category of School 0 is Amber, with support at Level (iii).

What the category rests on

Of the criteria of the strategy these decided: judged as ''requires improvement''. Seen in the data.

What you can expect from us

Support over a full year
Support | Amount
Visits | 6
Reports | 3

Advisory and other support available through the MSI service level agreement.

Your partner

Your Merton Education Partner is the school improvement team, who will agree the dates of the visits with you.

During the year

Support is adapted throughout the year as situations change. If you think that we have something wrong, or if the position of the school changes, please tell your partner.

If you have a question about this letter, please speak to your partner.

Yours sincerely
Head of school improvement
Head of school improvement
', '[{"id": "opening", "text": "Dear Headteacher\n\nThank you for discussing the position of School 0 with us. We spoke with the headteacher on 24 November 2026. This letter shares with you formally the category and the level of support for 2026/27.\n\nThe category of School 0 is Amber, with support at Level (iii).", "edited": false, "heading": null, "editable": false}, {"id": "reasons", "text": "Of the criteria of the strategy these decided: judged as ''requires improvement''. Seen in the data.", "edited": false, "heading": "What the category rests on", "editable": true}, {"id": "support", "text": "Support over a full year\nSupport | Amount\nVisits | 6\nReports | 3\n\nAdvisory and other support available through the MSI service level agreement.", "edited": false, "heading": "What you can expect from us", "editable": false}, {"id": "partner", "text": "Your Merton Education Partner is the school improvement team, who will agree the dates of the visits with you.", "edited": false, "heading": "Your partner", "editable": true}, {"id": "adapted", "text": "Support is adapted throughout the year as situations change. If you think that we have something wrong, or if the position of the school changes, please tell your partner.", "edited": false, "heading": "During the year", "editable": false}, {"id": "close", "text": "If you have a question about this letter, please speak to your partner.\n\nYours sincerely\nHead of school improvement\nHead of school improvement", "edited": false, "heading": null, "editable": false}]', NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: letter_counter; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.letter_counter VALUES
	(396, 2026, 1);


--
-- Data for Name: load; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.load OVERRIDING SYSTEM VALUE VALUES
	(1, 396, 1, 'outcomes.csv', '', '6aa9301f1b9ed355bbdb4fdde51c75ca654217e86ab33fa6bcab6ac219cc87c9', 'ofsted-workbook', 'Ofsted outcomes, overall grade of each school', 0, NULL, NULL, '2026-06-01', '2026-05-02', 'APPLIED', false, 2, 2, 2, 2, 0, 0, 0, '', '', '2026-11-24 11:19:06.355124+00', 'Head of school improvement', '2026-11-24 11:19:08.541335+00'),
	(2, 396, 2, 'england_ks2final_2016-2017.csv', '', '8216e3fdda15ba25b09f06a4fa4d2106323ab225ea50218e2570bfdc14d15e0d', 'ks2-wide', 'KS2 final results 2016/17, England', 0, 2016, 'FINAL', '2026-06-01', '2026-05-02', 'APPLIED', false, 2, 2, 11, 7, 0, 0, 0, '', '', '2026-11-24 11:19:10.683437+00', 'Head of school improvement', '2026-11-24 11:19:12.795451+00');


--
-- Data for Name: load_change; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: load_header; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.load_header VALUES
	(1, 396, '{URN,"School name","Ofsted phase","Inspection date","Publication date","Overall effectiveness"}'),
	(2, 396, '{RECTYPE,LEA,URN,TELIG,PTRWM_EXP,PTRWM_HIGH,PTREAD_EXP,PTMAT_EXP,READPROG,READPROG_LOWER,READPROG_UPPER,WRITPROG,WRITPROG_LOWER,WRITPROG_UPPER,MATPROG,MATPROG_LOWER,MATPROG_UPPER}');


--
-- Data for Name: load_problem; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: measure_value; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.measure_value VALUES
	(396001, 'ks2_maths_expected', 2016, 'all', 'FINAL', 74, NULL, 40, NULL, NULL, NULL, 4),
	(396001, 'ks2_maths_progress', 2016, 'all', 'FINAL', 0.4, NULL, 40, -1.1, 1.9, NULL, 4),
	(396001, 'ks2_reading_expected', 2016, 'all', 'FINAL', 73, NULL, 40, NULL, NULL, NULL, 4),
	(396001, 'ks2_reading_progress', 2016, 'all', 'FINAL', 0.4, NULL, 40, -1.1, 1.9, NULL, 4),
	(396001, 'ks2_rwm_expected', 2016, 'all', 'FINAL', 68, NULL, 40, NULL, NULL, NULL, 4),
	(396001, 'ks2_rwm_higher', 2016, 'all', 'FINAL', 10, NULL, 40, NULL, NULL, NULL, 4),
	(396001, 'ks2_writing_progress', 2016, 'all', 'FINAL', 0.4, NULL, 40, -1.1, 1.9, NULL, 4);


--
-- Data for Name: neighbour; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: review_prompt; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: round; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.round OVERRIDING SYSTEM VALUE VALUES
	(1, 396, 2026, 'merton-2016-17', '1', '2026-11-24', '2026-11-24 11:19:15.045768+00', 'Head of school improvement', NULL);


--
-- Data for Name: school; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.school VALUES
	(396001, 396, NULL, 2000, 'School 0', 'Community school', 'Primary', 'Open', NULL, '1990-09-01', NULL, NULL, 4, 11, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 200, NULL, NULL, NULL, NULL, NULL, true, true, '2026-06-01', 'Invented', NULL),
	(396002, 396, NULL, 2001, 'School 1', 'Community school', 'Primary', 'Open', NULL, '1990-09-01', NULL, NULL, 4, 11, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 200, NULL, NULL, NULL, NULL, NULL, true, true, '2026-06-01', 'Invented', NULL),
	(396003, 396, NULL, 2002, 'School 2', 'Community school', 'Primary', 'Open', NULL, '1990-09-01', NULL, NULL, 4, 11, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 200, NULL, NULL, NULL, NULL, NULL, true, true, '2026-06-01', 'Invented', NULL),
	(396004, 396, NULL, 2003, 'School 3', 'Community school', 'Primary', 'Open', NULL, '1990-09-01', NULL, NULL, 4, 11, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 200, NULL, NULL, NULL, NULL, NULL, true, true, '2026-06-01', 'Invented', NULL);


--
-- Data for Name: school_change; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: school_link; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: school_listing; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.school_listing VALUES
	(396001, 396, '2019 framework', 'Requires improvement', '2025-03-01', 'Amber', 2, 'orange', '(iii)', '2026-11-24', 0),
	(396002, 396, '2019 framework', 'Good', '2024-03-01', 'Amber', 2, 'orange', '(iii)', '2026-11-24', 0);


--
-- Data for Name: school_officer; Type: TABLE DATA; Schema: public; Owner: headway_owner
--



--
-- Data for Name: strategy_pack; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.strategy_pack VALUES
	('headway-2026', '1', 'Support and challenge on the report-card framework (an example of our own)', 'published', NULL, '# A strategy of our own on the inspection framework of November 2025. No authority has adopted it: it shows what a
# strategy like Merton''s of 2016 can rest on today, now that floor standards and overall grades no longer exist.
id: headway-2026
version: "1"
title: Support and challenge on the report-card framework (an example of our own)
authority: {name: Any authority}
valid: {from: 2025-11-10}
notes: >-
  This pack is ours and no authority''s. It takes the categories and levels of Merton''s strategy of 2016/17 and puts in
  the place of criteria that name floor standards and overall grades what is published now: report cards, ungraded
  inspections, results and absence. Every criterion and every rule in it is our proposal, to be changed before use.

texts:
  principles:
    - {id: good-education, text: "Every child deserves an education that is at least as good as expected, and a school that they enjoy"}
    - {id: in-proportion, text: "Support and challenge are in proportion to need, and rise as soon as a concern is found"}
    - {id: evidence, text: "A judgement rests on evidence that the school has seen and can correct"}
  priorities:
    - {id: expected-standard, text: "Every school at the expected standard or better in every area of its report card"}
    - {id: outcomes, text: "Good outcomes for all pupils, with narrower gaps for those who are disadvantaged"}
  impact_measures:
    - {id: meets-expected, text: "The proportion of schools at the expected standard or better in every area, and of those not inspected since November 2025 with no area below good"}
    - {id: gaps, text: "The gap between disadvantaged pupils and others"}
    - {id: absence, text: "The proportion of pupils who are persistently absent"}

units:
  - {id: visits, one: visit, many: visits}
  - {id: reports, one: report, many: reports}
  - {id: days, one: day of support for the sixth form, many: days of support for the sixth form}

values:
  - {id: high_persistent_absence, value: 20, unit: "%", meaning: "From here on persistent absence counts as high.", reading: "Ours: about the average of England''s schools in 2022/23 and 2023/24. Set your own."}

categories:
  - {id: green, name: Green, colour: green, wording: "Doing well: the evidence shows a school at the expected standard that needs no more than the universal offer"}
  - {id: yellow, name: Yellow, colour: yellow, wording: "Something to watch: one concern that the school can put right with some help"}
  - {id: amber, name: Amber, colour: orange, wording: "Concerns that need support: the school could be found to need attention when next inspected"}
  - {id: red, name: Red, colour: red, wording: "Serious concerns that need action at once"}

criteria:
  # ---- Green
  - id: green-inspection
    category: green
    wording: "every area was at the expected standard or better, or no area below good before November 2025"
    clause: "Ours, Green 1"
    expression: "card_published ? card_meets_expected : ofsted_areas_below_good == 0"
    weight: 0
    reading: "The two frameworks are not compared: a school is held against the one under which it was last inspected in full."
  - id: green-performing-well
    category: green
    wording: "results are in line with England or above"
    clause: "Ours, Green 2"
    expression: "!outcomes_significantly_low && !outcomes_bottom_fifth"
    weight: 0
    reading: "Not significantly below England, and not in the lowest fifth."
  - id: green-strong-outcomes
    category: green
    wording: "results have been strong over several years"
    clause: "Ours, Green 3"
    expression: "outcomes_strong"
    weight: 0
  # ---- Yellow
  - id: yellow-one-area
    category: yellow
    wording: "one area needs attention, or was below good before November 2025"
    clause: "Ours, Yellow 1"
    expression: "card_published ? card_areas_needs_attention == 1 && card_areas_urgent == 0 : ofsted_areas_below_good == 1"
    weight: 1
  - id: yellow-not-as-strong
    category: yellow
    wording: "an inspection without grades found some aspects not as strong as before"
    clause: "Ours, Yellow 2"
    expression: "ofsted_ungraded_outcome == ''not as strong''"
    weight: 1
    unknown: aside
  - id: yellow-drop
    category: yellow
    wording: "results dropped sharply"
    clause: "Ours, Yellow 3"
    expression: "outcomes_drop"
    weight: 2
  - id: yellow-absence
    category: yellow
    wording: "absence is among the highest fifth and many pupils are persistently absent"
    clause: "Ours, Yellow 4"
    expression: "absence_top_fifth && absence_persistent > high_persistent_absence"
    weight: 1
  - id: yellow-leadership
    category: yellow
    wording: "leadership is vulnerable or about to change"
    clause: "Ours, Yellow 5"
    expression: "leadership_capacity in [''vulnerable'', ''limited''] || head_leaving"
    weight: 2
    unknown: aside
  # ---- Amber
  - id: amber-several-areas
    category: amber
    wording: "two or more areas need attention, or were below good before November 2025"
    clause: "Ours, Amber 1"
    expression: "card_published ? card_areas_needs_attention >= 2 : ofsted_areas_below_good >= 2"
    weight: 2
  - id: amber-leadership-card
    category: amber
    wording: "leadership and governance need attention"
    clause: "Ours, Amber 2"
    expression: "card_published ? card_leadership == ''needs attention'' : ofsted_leadership == ''requires improvement''"
    weight: 2
  - id: amber-inspection-concerns
    category: amber
    wording: "an inspection without grades raised concerns"
    clause: "Ours, Amber 3"
    expression: "ofsted_ungraded_outcome == ''concerns''"
    weight: 2
    unknown: aside
  - id: amber-outcomes
    category: amber
    wording: "results are significantly below England and in the lowest fifth"
    clause: "Ours, Amber 4"
    expression: "outcomes_significantly_low && outcomes_bottom_fifth"
    weight: 2
  - id: amber-decline
    category: amber
    wording: "results have declined over several years"
    clause: "Ours, Amber 5"
    expression: "outcomes_decline"
    weight: 2
  - id: amber-self-evaluation
    category: amber
    wording: "the school puts itself below the expected standard"
    clause: "Ours, Amber 6"
    expression: "self_evaluation_grade in [''requires improvement'', ''inadequate'']"
    weight: 2
    unknown: aside
  - id: amber-finance
    category: amber
    wording: "there are serious financial concerns"
    clause: "Ours, Amber 7"
    expression: "finance_concern == ''serious''"
    weight: 2
    unknown: aside
  - id: amber-judged
    category: amber
    wording: "could be found to need attention when next inspected"
    clause: "Ours, Amber 8"
    question:
      ask: "On what you know of it, could the school be found to need attention in two or more areas when next inspected?"
    weight: 2
  # ---- Red
  - id: red-category
    category: red
    wording: "in a category of concern"
    clause: "Ours, Red 1"
    expression: "ofsted_category != ''none''"
    weight: 0
  - id: red-urgent
    category: red
    wording: "an area needs urgent improvement"
    clause: "Ours, Red 2"
    expression: "card_published && card_areas_urgent > 0"
    weight: 0
  - id: red-safeguarding
    category: red
    wording: "safeguarding was not effective, or not met"
    clause: "Ours, Red 3"
    expression: "!safeguarding_effective"
    weight: 0
    unknown: aside
  - id: red-limited-capacity
    category: red
    wording: "there is much to improve and limited capacity to do it"
    clause: "Ours, Red 4"
    expression: "leadership_capacity == ''limited'' && ((card_published ? card_areas_needs_attention >= 2 : ofsted_areas_below_good >= 2) || outcomes_significantly_low)"
    weight: 0
    unknown: aside
  - id: red-serious
    category: red
    wording: "another serious concern which will affect outcomes is open"
    clause: "Ours, Red 5"
    expression: "serious_concern"
    weight: 0
    unknown: aside
  - id: red-judged
    category: red
    wording: "could be found to need urgent improvement when next inspected"
    clause: "Ours, Red 6"
    question:
      ask: "On what you know of it, could the school be found to need urgent improvement when next inspected?"
    weight: 0

extras:
  - {id: support-challenge-group, name: "Support and Challenge Group", meaning: "The school is asked to work with the authority through a Support and Challenge Group."}

levels:
  - {id: i, name: (i), title: Level (i), entitlements: {visits: 2, reports: 2}, advisory: "Advisory support can be bought under the service level agreement.", advisory_free: false}
  - {id: ii, name: (ii), title: Level (ii), entitlements: {visits: 4, reports: 4}, advisory: "Advisory support can be bought under the service level agreement.", advisory_free: false}
  - {id: iii, name: (iii), title: Level (iii), entitlements: {visits: 6, reports: 3}, advisory: "Advisory support can be bought under the service level agreement.", advisory_free: false}
  - {id: iv, name: (iv), title: Level (iv), entitlements: {visits: 9, reports: 3}, advisory: "Advisory support on the school''s priorities is free.", advisory_free: true, extras: [support-challenge-group]}
  - {id: v, name: (v), title: Level (v), entitlements: {visits: 9, reports: 3}, advisory: "Advisory support on the school''s priorities is free.", advisory_free: true, extras: [support-challenge-group]}

pairs:
  - {category: green, levels: [i]}
  - {category: yellow, levels: [i, ii]}
  - {category: amber, levels: [iii, iv]}
  - {category: red, levels: [v]}

additions:
  - {id: sixth-form, wording: "A school with a sixth form receives two days of support for it beside its level.", when: "sixth_form", entitlements: {days: 2}}

combining:
  reading: ours
  note: >-
    The whole pack is ours. What is found decides; what is not known never earns a school a better category. Rules are
    tried from the top, and the first that holds gives the category.
  groups:
    amber-criteria: [amber-several-areas, amber-leadership-card, amber-inspection-concerns, amber-outcomes, amber-decline, amber-self-evaluation, amber-finance, amber-judged]
    yellow-criteria: [yellow-one-area, yellow-not-as-strong, yellow-drop, yellow-absence, yellow-leadership]
  rules:
    - id: red-alone
      category: red
      when: {any: [red]}
      because: "Each of these alone is a serious concern."
    - id: amber-alone
      category: amber
      when: {any: [amber-criteria]}
      because: "Each of these alone needs support."
    - id: amber-leadership-and-drop
      category: amber
      when: {met: [yellow-leadership, yellow-drop]}
      because: "Leadership is vulnerable and results have already dropped."
    - id: amber-three
      category: amber
      when: {points: {of: [yellow-criteria], at_least: 4}}
      because: "Several lesser concerns come together."
    - id: yellow-concern
      category: yellow
      when: {any: [yellow-criteria]}
      because: "There is something to watch, and nothing graver was found."
    - id: green-inspected-and-performing
      category: green
      when: {met: [green-inspection, green-performing-well]}
      because: "Inspection and results show a school at the expected standard, and no concern was found."
    - id: green-inspected-and-strong
      category: green
      when: {met: [green-inspection, green-strong-outcomes]}
      because: "Inspection shows a school at the expected standard, results are strong, and no concern was found."
    - id: green-no-results
      category: green
      when: {met: [green-inspection], does_not_apply: [green-performing-well]}
      because: "Inspection shows a school at the expected standard, there are no results for schools of its kind, and no concern was found."
    - id: yellow-not-performing-well
      category: yellow
      when: {not_met: [green-performing-well]}
      because: "Results are low, though nothing graver was found."
  levels:
    green:
      - {level: i, because: "The universal offer is enough."}
    yellow:
      - level: ii
        when: {points: {of: [yellow-criteria], at_least: 2}}
        because: "Results have dropped, leadership is vulnerable, or there are two lesser concerns."
      - {level: i, because: "A single lesser concern."}
    amber:
      - level: iv
        when: {met: [yellow-leadership]}
        because: "Leadership is vulnerable, so the school needs more help to improve."
      - level: iv
        when: {points: {of: [amber-several-areas, amber-outcomes, amber-decline, amber-finance, amber-judged], at_least: 4}}
        because: "Two or more separate concerns."
      - {level: iii, because: "One concern of this kind, and leadership was not found vulnerable."}
    red:
      - {level: v, because: "Serious concerns have the fullest support."}

timetable:
  - {id: suggestions, from: 07-01, until: 09-15, text: "Evidence is considered in the round; categories and levels are suggested"}
  - {id: letters, from: 09-15, until: 10-15, text: "Headteachers are contacted; categories are agreed and shared by letter"}
  - {id: review, from: 02-01, until: 02-28, text: "Categories are looked at again on revised results and new inspections"}

recalculation:
  basis: pro rata
  text: "When a level changes during the year, each level counts for the part of the year for which it held."

deadlines:
  - {id: draft, of: "the draft of a visit''s report", after: "the visit", working_days: 5}
  - {id: school-check, of: "the school''s check of facts", after: "the draft", working_days: 5}
  - {id: issue, of: "the final report", after: "the visit", working_days: 15}

letters:
  - id: category
    title: Letter of the agreed category
    subject: "Category and level of support {{year}}"
    sections:
      - id: opening
        text: |
          Dear {{head}}

          Thank you for discussing the evidence on {{school}} with us. {{conversation}} This letter confirms the category and the level of support for {{year}}.

          The category of {{school}} is {{category}}, with support at {{level}}.
      - id: reasons
        heading: What the category rests on
        text: "{{reasons}}"
        editable: true
      - id: support
        heading: What you can expect from us
        text: |
          {{support_table}}

          {{advisory}}
      - id: group
        heading: Support and Challenge Group
        text: "We ask you and your governors to work with us through a Support and Challenge Group. Your partner will arrange its first meeting."
        levels: [iv, v]
      - id: partner
        heading: Your partner
        text: "Your partner is {{partner}}, who will agree the dates of the visits with you."
        editable: true
      - id: mistakes
        heading: If we have something wrong
        text: "If you think that we have something wrong, or if the position of the school changes, please tell your partner."
      - id: close
        text: |
          If you have a question about this letter, please speak to your partner.

          {{signature}}
', '9fb09bbd545298e590db0fefea930f369e48bb00ef0a7f78de80db083b8c0cec', '2025-11-10', NULL, '2026-11-24 11:18:38.092206+00', 'Shipped with Headway', '2026-11-24 11:18:38.092206+00', 'Shipped with Headway'),
	('merton-2016-17', '1', 'School Improvement Strategy 2016/2017', 'published', 315, '# Merton''s School Improvement Strategy 2016/2017 as a pack. Wordings stand as the strategy writes them.
# What the strategy leaves to judgement carries a ''reading'': that is ours, and can be changed here without any code.
id: merton-2016-17
version: "1"
title: School Improvement Strategy 2016/2017
authority: {code: 315, name: Merton}
valid: {from: 2016-09-01, until: 2017-08-31}
source: "Merton Local Authority, School Improvement Strategy 2016/2017"
notes: >-
  The strategy was set for one year only. Its criteria are ''used as a guide when agreeing the categories'': the
  product suggests and explains, a person decides. How criteria combine, and what tells one level of a category from
  the other, the strategy does not say; that part is our reading.

texts:
  principles:
    - {id: good-education, text: "All children and young people in Merton deserve to receive education that is at least good, and which they enjoy"}
    - {id: expertise-in-schools, text: "Much of the expertise which ensures schools are good or better is located in schools already. This expertise needs to be maximised and shared, building strong working relationships with education leaders in the area"}
    - {id: partnership, text: "Partnership working should explicitly ensure that all education professionals working in Merton, both in schools and the LA, work together for the benefit of all children and young people"}
    - {id: rich-information, text: "Support and challenge for all Merton schools is provided on the basis of the rich information gathered from schools themselves, and using the resources available to the Local Authority, including the work of Merton Education Partners and Advisors, and of other LA officers, with Merton Schools"}
    - {id: in-proportion, text: "Support and challenge is provided to schools in proportion to need. Where concerns are identified, both the support and challenge increase responsively."}
  aims:
    - {id: coherence, text: "ensure strategic coherence within the local education system, building capacity and supporting vulnerable partners"}
    - {id: partnerships, text: "develop increasingly deep, purposeful and robust partnerships with clear accountability"}
    - {id: remain-good, text: "Support and challenge schools to remain good or outstanding"}
    - {id: improve-from-ri, text: "Support and challenge schools to improve from an Ofsted ''requires improvement'' judgement as soon as possible"}
    - {id: national-policy, text: "Support schools in responding to national policy changes and government initiatives"}
  priorities:
    - {id: good-school, text: "Ensure a good or outstanding school for every child and young person"}
    - {id: good-outcomes, text: "Maintain at least good outcomes for all pupils and specifically to narrow the gaps for those identified as being vulnerable to poorer outcomes"}
  impact_measures:
    - {id: schools-good, text: "The proportion of Merton schools judged to be good or outstanding by Ofsted"}
    - {id: validated-improvements, text: "Improvements made and validated in relation to the Ofsted judgement criteria between Ofsted inspections"}
    - {id: gaps, text: "The extent to which gaps are reduced between underachieving groups and their peers"}
    - {id: children-in-good, text: "The proportion of children and young people attending a school which is good or better"}

clusters: [East Mitcham, Mitcham Town, Morden, West Wimbledon, Wimbledon, Catholic schools, Secondary phase]

services:
  - Virtual School for Looked after Children
  - "Schools'' Management and Information Service Support Team (Schools'' IT support)"
  - Governor Services
  - Equalities and Diversity Team
  - SEN and Disabilities Integrated Service
  - Virtual Behaviour Service
  - Language and Learning Support Team
  - "Vulnerable Children''s Team"
  - Supporting Families Team
  - Education Welfare Service
  - Traveller Education Service
  - Continuing Professional Development Team
  - "Early Years'' Service"
  - Admissions Team
  - Research and Information Service

offer:
  - {id: updates, text: "updates on national changes and developments"}
  - {id: nqt, text: "a quality assurance and accreditation programme for NQTs"}
  - {id: assessment, text: "guidance on assessment, and the collection, presentation and analysis of pupil achievement data"}
  - {id: good-practice, text: "identification and sharing of local and national good practice"}
  - {id: planning, text: "guidance in identifying, analysing, planning for and monitoring required improvements"}
  - {id: ofsted-preparation, text: "preparation for Ofsted"}
  - {id: after-inspection, text: "advice and guidance to ensure any priorities identified in inspection are addressed"}
  - {id: training, text: "training, coaching and advice on the curriculum, pedagogy, assessment, and teaching and learning"}
  - {id: leadership, text: "general support for leadership"}

units:
  - {id: visits, one: visit, many: visits}
  - {id: reports, one: report, many: reports}
  - {id: days, one: day of support for the sixth form, many: days of support for the sixth form}

values:
  - {id: recently_years, value: 4, unit: years, meaning: "A judgement by Ofsted counts as recent for so long.", reading: "The strategy says ''recently judged'' and no more. Good schools were inspected about every four years."}
  - {id: moved_recently_years, value: 2, unit: years, meaning: "A move up from requires improvement counts as recent for so long.", reading: "The strategy says ''recently moved''. Two years is two rounds in which to see whether the improvement holds."}

categories:
  - {id: green, name: Green, colour: green, wording: "Schools performing well, which may include those that are:"}
  - {id: yellow, name: Yellow, colour: yellow, wording: "This could include schools:"}
  - {id: amber, name: Amber, colour: orange, wording: "This could include schools:"}
  - {id: red, name: Red, colour: red, wording: "Schools of concern, which may include schools:"}

criteria:
  # ---- Green
  - id: green-performing-well
    category: green
    wording: "Schools performing well"
    clause: "School categories, Green, the governing words"
    expression: "!outcomes_significantly_low && !outcomes_bottom_fifth"
    weight: 0
    reading: "The governing words count and the list is illustrative. We read ''performing well'' as: results not significantly below England, and not in the lowest fifth."
  - id: green-good-recently
    category: green
    wording: "''good'' or ''outstanding'' as recently judged by Ofsted"
    clause: "School categories, Green, first point"
    expression: "ofsted_grade in [''outstanding'', ''good''] && ofsted_years <= recently_years"
    weight: 0
  - id: green-strong-outcomes
    category: green
    wording: "with strong pupil outcomes"
    clause: "School categories, Green, second point"
    expression: "outcomes_strong"
    weight: 0
  # ---- Yellow
  - id: yellow-good-recently
    category: yellow
    wording: "''good'' or ''outstanding'' as recently judged by Ofsted"
    clause: "School categories, Yellow, first point"
    expression: "ofsted_grade in [''outstanding'', ''good''] && ofsted_years <= recently_years"
    weight: 0
    reading: "It stands in Green too. What tells the two apart is whether the school is performing well."
  - id: yellow-drop
    category: yellow
    wording: "with an uncharacteristic drop in performance"
    clause: "School categories, Yellow, second point"
    expression: "outcomes_drop"
    weight: 2
  - id: yellow-improving
    category: yellow
    wording: "which have been making improvements but are not yet consistently performing well across the school"
    clause: "School categories, Yellow, third point"
    expression: "outcomes_improving && (outcomes_significantly_low || outcomes_bottom_fifth || ofsted_areas_below_good > 0)"
    weight: 1
    reading: "Results have risen, but are still low, or an area of the inspection is still below good."
  - id: yellow-leadership
    category: yellow
    wording: "where leadership is vulnerable"
    clause: "School categories, Yellow, fourth point"
    expression: "leadership_capacity in [''vulnerable'', ''limited''] || head_leaving"
    weight: 2
    unknown: aside
    reading: "It stands in Amber too. Alone it brings Yellow. A new headteacher alone is to be borne in mind, and does not count as vulnerable."
  - id: yellow-moved-from-ri
    category: yellow
    wording: "recently moved from RI"
    clause: "School categories, Yellow, fifth point"
    expression: "ofsted_moved_from_ri && ofsted_years <= moved_recently_years"
    weight: 1
  # ---- Amber
  - id: amber-ri
    category: amber
    wording: "judged as ''requires improvement''"
    clause: "School categories, Amber, first point"
    expression: "ofsted_grade == ''requires improvement''"
    weight: 2
  - id: amber-ri-likely
    category: amber
    wording: "where current performance could result in the school being judged as ''requires improvement'' when next inspected"
    clause: "School categories, Amber, second point"
    expression: "outcomes_significantly_low && outcomes_bottom_fifth"
    weight: 2
    reading: "As far as results show it: significantly below England, and in the lowest fifth."
  - id: amber-ri-signalled
    category: amber
    wording: "where current performance could result in the school being judged as ''requires improvement'' when next inspected"
    clause: "School categories, Amber, second point"
    expression: "ofsted_ungraded_outcome == ''concerns'' || self_evaluation_grade == ''requires improvement''"
    weight: 2
    unknown: aside
    reading: "As far as it was said: by an inspection that did not grade, or by the school''s own evaluation (''where schools are evaluating themselves to be less than good'')."
  - id: amber-ri-judged
    category: amber
    wording: "where current performance could result in the school being judged as ''requires improvement'' when next inspected"
    clause: "School categories, Amber, second point"
    question:
      ask: "On what you know of its current performance, could the school be judged as ''requires improvement'' when next inspected?"
      help: "Answer on what was seen and heard in the school. Published results are looked at separately."
    weight: 2
  - id: amber-floor
    category: amber
    wording: "below or close to floor standards"
    clause: "School categories, Amber, third point"
    expression: "outcomes_below_floor || outcomes_near_floor"
    weight: 2
    reading: "Below the floor standards stands in Red too. Alone it brings Amber."
  - id: amber-decline
    category: amber
    wording: "with a decline in performance over time"
    clause: "School categories, Amber, fourth point"
    expression: "outcomes_decline"
    weight: 2
  - id: amber-finance
    category: amber
    wording: "where there are serious financial concerns"
    clause: "School categories, Amber, fifth point"
    expression: "finance_concern == ''serious''"
    weight: 2
    unknown: aside
  - id: amber-leadership
    category: amber
    wording: "where leadership is vulnerable"
    clause: "School categories, Amber, sixth point"
    expression: "leadership_capacity in [''vulnerable'', ''limited''] || head_leaving"
    weight: 1
    unknown: aside
    reading: "It stands in Yellow too. It does not bring Amber alone, but raises the level of support of a school that is Amber."
  # ---- Red
  - id: red-ofsted-category
    category: red
    wording: "in an Ofsted category"
    clause: "School categories, Red, first point"
    expression: "ofsted_category != ''none'' || ofsted_grade == ''inadequate''"
    weight: 0
  - id: red-inadequate-signalled
    category: red
    wording: "where current performance could result in the school being judged as inadequate when next inspected"
    clause: "School categories, Red, second point"
    expression: "!safeguarding_effective || self_evaluation_grade == ''inadequate''"
    weight: 0
    unknown: aside
    reading: "As far as it was said: safeguarding was found not effective, or the school evaluates itself as inadequate."
  - id: red-inadequate-judged
    category: red
    wording: "where current performance could result in the school being judged as inadequate when next inspected"
    clause: "School categories, Red, second point"
    question:
      ask: "On what you know of its current performance, could the school be judged as inadequate when next inspected?"
      help: "Answer on what was seen and heard in the school. Published results are looked at separately."
    weight: 0
  - id: red-complex
    category: red
    wording: "with complex weaknesses"
    clause: "School categories, Red, third point"
    question:
      ask: "Does the school have complex weaknesses?"
      help: "Several weaknesses that bear on one another, so that none can be mended alone."
    weight: 0
  - id: red-limited-capacity
    category: red
    wording: "requiring significant improvement with limited capacity to improve"
    clause: "School categories, Red, fourth point"
    expression: "leadership_capacity == ''limited'' && (ofsted_grade in [''requires improvement'', ''inadequate''] || outcomes_significantly_low || outcomes_below_floor)"
    weight: 0
    unknown: aside
    reading: "Significant improvement is required where Ofsted judged below good, or results are significantly low or below the floor."
  - id: red-floor
    category: red
    wording: "below the floor standards"
    clause: "School categories, Red, fifth point"
    expression: "outcomes_below_floor"
    weight: 0
    reading: "It stands in Amber too. It brings Red together with another concern."
  - id: red-serious
    category: red
    wording: "where there are other serious concerns which will affect outcomes for children"
    clause: "School categories, Red, sixth point"
    expression: "serious_concern"
    weight: 0
    unknown: aside

extras:
  - {id: support-challenge-group, name: "Support and Challenge Group", meaning: "The school is asked to work with the LA through a Support and Challenge Group."}

levels:
  - id: i
    name: (i)
    title: Level (i)
    entitlements: {visits: 2, reports: 2}
    advisory: "Advisory and other support available through the MSI service level agreement."
    advisory_free: false
  - id: ii
    name: (ii)
    title: Level (ii)
    entitlements: {visits: 4, reports: 4}
    advisory: "Advisory and other support available through the MSI service level agreement."
    advisory_free: false
  - id: iii
    name: (iii)
    title: Level (iii)
    entitlements: {visits: 6, reports: 3}
    advisory: "Advisory and other support available through the MSI service level agreement."
    advisory_free: false
  - id: iv
    name: (iv)
    title: Level (iv)
    entitlements: {visits: 9, reports: 3}
    advisory: "Free advisory support available in line with the school''s improvement priorities."
    advisory_free: true
    extras: [support-challenge-group]
  - id: v
    name: (v)
    title: Level (v)
    entitlements: {visits: 9, reports: 3}
    advisory: "Free advisory support available in line with the school''s improvement priorities."
    advisory_free: true
    extras: [support-challenge-group]

pairs:
  - {category: green, levels: [i]}
  - {category: yellow, levels: [i, ii]}
  - {category: amber, levels: [iii, iv]}
  - {category: red, levels: [v]}

additions:
  - id: sixth-form
    wording: "In addition, all 6th forms will receive two days of MEP support across the year. This is in addition to the days allocated to the school as outlined above."
    when: "sixth_form"
    entitlements: {days: 2}

combining:
  reading: ours
  note: >-
    The strategy gives criteria as a guide, lets them overlap, and leaves to judgement how they combine. This is our
    reading. What is found decides; what is not known never earns a school a better category. Rules are tried from the
    top, and the first that holds gives the category.
  groups:
    red-alone: [red-ofsted-category, red-inadequate-signalled, red-inadequate-judged, red-complex, red-limited-capacity, red-serious]
    beside-floor: [amber-ri, amber-ri-signalled, amber-ri-judged, amber-decline, amber-finance, amber-leadership]
    yellow-concerns: [yellow-drop, yellow-improving, yellow-leadership, yellow-moved-from-ri]
  rules:
    - id: red-alone
      category: red
      when: {any: [red-alone]}
      because: "Each of these alone makes it a school of concern."
    - id: red-floor-and-more
      category: red
      when: {met: [red-floor], any: [beside-floor]}
      because: "It is below the floor standards, which stands in both Amber and Red, and another concern beside the results makes it Red."
    - id: amber-alone
      category: amber
      when: {points: {of: [amber], at_least: 2}}
      because: "Each of these alone makes it Amber; vulnerable leadership, which stands in both Yellow and Amber, does not."
    - id: amber-leadership-and-drop
      category: amber
      when: {met: [amber-leadership, yellow-drop]}
      because: "Leadership is vulnerable, which stands in both Yellow and Amber, and performance has already dropped."
    - id: yellow-concern
      category: yellow
      when: {any: [yellow-concerns]}
      because: "There is a concern of the kind that makes a school Yellow, and none of a graver kind."
    - id: green-strong
      category: green
      when: {met: [green-strong-outcomes]}
      because: "Outcomes are strong and no concern was found."
    - id: green-good
      category: green
      when: {met: [green-good-recently, green-performing-well]}
      because: "It was recently judged good or outstanding, it is performing well, and no concern was found."
    - id: green-performing
      category: green
      when: {met: [green-performing-well], not_met: [amber-ri, red-ofsted-category]}
      because: "It is performing well, its last judgement was not below good, and no concern was found."
    - id: green-no-results
      category: green
      when: {met: [green-good-recently], does_not_apply: [green-performing-well]}
      because: "It was recently judged good or outstanding, there are no results for schools of its kind, and no concern was found."
    - id: yellow-not-performing-well
      category: yellow
      when: {not_met: [green-performing-well]}
      because: "The results do not show a school performing well, and there is no graver concern."
  levels:
    green:
      - {level: i, because: "Green schools have Level (i)."}
    yellow:
      - level: ii
        when: {points: {of: [yellow-concerns], at_least: 2}}
        because: "Performance has dropped, leadership is vulnerable, or there are two lesser concerns."
      - level: ii
        when: {not_met: [yellow-good-recently]}
        because: "There is no recent judgement of good or outstanding to rely on."
      - {level: i, because: "A single lesser concern in a school recently judged good or outstanding."}
    amber:
      - level: iv
        when: {met: [amber-leadership]}
        because: "Leadership is vulnerable, so the school needs more help to improve."
      - level: iv
        when: {points: {of: [amber-ri, amber-ri-likely, amber-ri-judged, amber-floor, amber-decline, amber-finance], at_least: 4}}
        because: "Two or more of the criteria of Amber are met."
      - {level: iii, because: "One criterion of Amber is met, and leadership was not found vulnerable."}
    red:
      - {level: v, because: "Red schools have Level (v)."}

timetable:
  - {id: session-september, from: 09-01, until: 09-30, text: "Session for headteachers and chairs of governors on the future strategy"}
  - {id: analysis, from: 09-01, until: 09-30, text: "In-depth analysis of the information and deployment of resources", reading: "''At the beginning of the school year.''"}
  - {id: letters, from: 09-15, until: 10-15, text: "Headteachers are contacted, categories agreed and shared by letter", reading: "The strategy gives no day."}
  - {id: session-december, from: 12-01, until: 12-31, text: "Session for headteachers and chairs of governors on the future strategy"}
  - {id: in-the-round, from: 07-01, until: 09-15, text: "The information is considered in the round and categories and levels are suggested", reading: "''At the end of the summer term/beginning of the autumn term.''"}

recalculation:
  basis: pro rata
  text: "support is offered to schools on the following basis and continues to be adapted throughout the year as situations change."
  reading: "When a level changes during the year, each level counts for the part of the year for which it held. What was done is never taken back."

deadlines:
  - {id: draft, of: "the draft of a visit''s report", after: "the visit", working_days: 5, reading: "General practice; the strategy gives no deadline."}
  - {id: school-check, of: "the school''s check of facts", after: "the draft", working_days: 5, reading: "General practice; the strategy gives no deadline."}
  - {id: issue, of: "the final report", after: "the visit", working_days: 15, reading: "General practice; the strategy gives no deadline."}

letters:
  - id: category
    title: Letter of the agreed category
    subject: "School category and level of support {{year}}"
    sections:
      - id: opening
        text: |
          Dear {{head}}

          Thank you for discussing the position of {{school}} with us. {{conversation}} This letter shares with you formally the category and the level of support for {{year}}.

          The category of {{school}} is {{category}}, with support at {{level}}.
      - id: reasons
        heading: What the category rests on
        text: "{{reasons}}"
        editable: true
      - id: support
        heading: What you can expect from us
        text: |
          {{support_table}}

          {{advisory}}
      - id: group
        heading: Support and Challenge Group
        text: "We ask you and your governors to work with the local authority through a Support and Challenge Group. Your partner will arrange its first meeting with you."
        levels: [iv, v]
      - id: partner
        heading: Your partner
        text: "Your Merton Education Partner is {{partner}}, who will agree the dates of the visits with you."
        editable: true
      - id: adapted
        heading: During the year
        text: "Support is adapted throughout the year as situations change. If you think that we have something wrong, or if the position of the school changes, please tell your partner."
      - id: close
        text: |
          If you have a question about this letter, please speak to your partner.

          {{signature}}
  - id: reconsidered
    title: Letter of a category reconsidered during the year
    subject: "School category and level of support reconsidered, {{year}}"
    sections:
      - id: opening
        text: |
          Dear {{head}}

          Since we last wrote to you about the category of {{school}} it has been reconsidered. {{conversation}}

          From the date of this letter the category of {{school}} is {{category}}, with support at {{level}}.
      - id: reasons
        heading: What the change rests on
        text: "{{reasons}}"
        editable: true
      - id: support
        heading: What you can expect from us
        text: |
          In a full year this level brings the following. For the rest of this year it is reckoned in proportion; what was done is never taken back.

          {{support_table}}

          {{advisory}}
      - id: group
        heading: Support and Challenge Group
        text: "We ask you and your governors to work with the local authority through a Support and Challenge Group. Your partner will arrange its first meeting with you."
        levels: [iv, v]
      - id: partner
        heading: Your partner
        text: "Your Merton Education Partner remains {{partner}}."
        editable: true
      - id: close
        text: |
          If you have a question about this letter, please speak to your partner.

          {{signature}}
', '83bd31b3354e657e5923c57ceae4c5027621a19b80b9e18bcbf0fbe0452e6abe', '2016-09-01', '2017-08-31', '2026-11-24 11:18:38.399963+00', 'Shipped with Headway', '2026-11-24 11:18:38.399963+00', 'Shipped with Headway');


--
-- Data for Name: upload; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.upload OVERRIDING SYSTEM VALUE VALUES
	(1, 396, 'outcomes.csv', '6aa9301f1b9ed355bbdb4fdde51c75ca654217e86ab33fa6bcab6ac219cc87c9', 183, '2026-11-24 11:19:06.2786+00', 'Head of school improvement'),
	(2, 396, 'england_ks2final_2016-2017.csv', '8216e3fdda15ba25b09f06a4fa4d2106323ab225ea50218e2570bfdc14d15e0d', 287, '2026-11-24 11:19:10.661253+00', 'Head of school improvement');


--
-- Data for Name: upload_chunk; Type: TABLE DATA; Schema: public; Owner: headway_owner
--

INSERT INTO public.upload_chunk VALUES
	(1, 396, 0, '\x55524e2c5363686f6f6c206e616d652c4f66737465642070686173652c496e7370656374696f6e20646174652c5075626c69636174696f6e20646174652c4f766572616c6c206566666563746976656e6573730d0a3339363030312c5363686f6f6c20302c5072696d6172792c30312f30332f323032352c30312f30352f323032352c330d0a3339363030322c5363686f6f6c20312c5072696d6172792c30312f30332f323032342c30312f30342f323032342c320d0a'),
	(2, 396, 0, '\x524543545950452c4c45412c55524e2c54454c49472c505452574d5f4558502c505452574d5f484947482c5054524541445f4558502c50544d41545f4558502c5245414450524f472c5245414450524f475f4c4f5745522c5245414450524f475f55505045522c5752495450524f472c5752495450524f475f4c4f5745522c5752495450524f475f55505045522c4d415450524f472c4d415450524f475f4c4f5745522c4d415450524f475f55505045520d0a312c3339362c3339363030312c34302c3638252c3130252c3733252c3734252c302e342c2d312e312c312e392c302e342c2d312e312c312e392c302e342c2d312e312c312e390d0a352c2c2c3630303030302c3631252c39252c3731252c3735252c2c2c2c2c2c2c2c2c0d0a');


--
-- Name: account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.account_id_seq', 1, true);


--
-- Name: audit_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.audit_entry_id_seq', 10, true);


--
-- Name: cluster_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.cluster_id_seq', 1, false);


--
-- Name: decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.decision_id_seq', 4, true);


--
-- Name: decision_step_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.decision_step_id_seq', 7, true);


--
-- Name: edition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.edition_id_seq', 4, true);


--
-- Name: entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.entry_id_seq', 1, false);


--
-- Name: inspection_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.inspection_id_seq', 4, true);


--
-- Name: issued_letter_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.issued_letter_id_seq', 1, true);


--
-- Name: load_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.load_id_seq', 2, true);


--
-- Name: review_prompt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.review_prompt_id_seq', 1, false);


--
-- Name: round_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.round_id_seq', 1, true);


--
-- Name: school_change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.school_change_id_seq', 1, false);


--
-- Name: school_officer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.school_officer_id_seq', 1, false);


--
-- Name: upload_id_seq; Type: SEQUENCE SET; Schema: public; Owner: headway_owner
--

SELECT pg_catalog.setval('public.upload_id_seq', 2, true);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: account_school account_school_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.account_school
    ADD CONSTRAINT account_school_pkey PRIMARY KEY (account_id, urn, from_date);


--
-- Name: area_value area_value_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.area_value
    ADD CONSTRAINT area_value_pkey PRIMARY KEY (subject, measure, year, breakdown, status);


--
-- Name: audit_entry audit_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (id);


--
-- Name: authority authority_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_pkey PRIMARY KEY (code);


--
-- Name: cluster cluster_authority_code_name_key; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.cluster
    ADD CONSTRAINT cluster_authority_code_name_key UNIQUE (authority_code, name);


--
-- Name: cluster_member cluster_member_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.cluster_member
    ADD CONSTRAINT cluster_member_pkey PRIMARY KEY (cluster_id, urn, from_date);


--
-- Name: cluster cluster_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.cluster
    ADD CONSTRAINT cluster_pkey PRIMARY KEY (id);


--
-- Name: decision_answer decision_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.decision_answer
    ADD CONSTRAINT decision_answer_pkey PRIMARY KEY (decision_id, criterion);


--
-- Name: decision decision_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (id);


--
-- Name: decision decision_round_id_urn_occasion_key; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_round_id_urn_occasion_key UNIQUE (round_id, urn, occasion);


--
-- Name: decision_step decision_step_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.decision_step
    ADD CONSTRAINT decision_step_pkey PRIMARY KEY (id);


--
-- Name: edition edition_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT edition_pkey PRIMARY KEY (id);


--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (id);


--
-- Name: event_publication event_publication_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.event_publication
    ADD CONSTRAINT event_publication_pkey PRIMARY KEY (id);


--
-- Name: flyway_schema_history flyway_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: inspected_as inspected_as_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.inspected_as
    ADD CONSTRAINT inspected_as_pkey PRIMARY KEY (urn, urn_at_time);


--
-- Name: inspection inspection_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.inspection
    ADD CONSTRAINT inspection_pkey PRIMARY KEY (id);


--
-- Name: inspection inspection_urn_framework_kind_start_date_key; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.inspection
    ADD CONSTRAINT inspection_urn_framework_kind_start_date_key UNIQUE (urn, framework, kind, start_date);


--
-- Name: installation installation_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (only_row);


--
-- Name: issued_letter issued_letter_authority_code_academic_year_number_key; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.issued_letter
    ADD CONSTRAINT issued_letter_authority_code_academic_year_number_key UNIQUE (authority_code, academic_year, number);


--
-- Name: issued_letter issued_letter_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.issued_letter
    ADD CONSTRAINT issued_letter_pkey PRIMARY KEY (id);


--
-- Name: letter_counter letter_counter_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.letter_counter
    ADD CONSTRAINT letter_counter_pkey PRIMARY KEY (authority_code, academic_year);


--
-- Name: load_header load_header_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.load_header
    ADD CONSTRAINT load_header_pkey PRIMARY KEY (load_id);


--
-- Name: load load_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.load
    ADD CONSTRAINT load_pkey PRIMARY KEY (id);


--
-- Name: measure_value measure_value_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.measure_value
    ADD CONSTRAINT measure_value_pkey PRIMARY KEY (urn, measure, year, breakdown, status);


--
-- Name: neighbour neighbour_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.neighbour
    ADD CONSTRAINT neighbour_pkey PRIMARY KEY (authority_code, neighbour);


--
-- Name: review_prompt review_prompt_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.review_prompt
    ADD CONSTRAINT review_prompt_pkey PRIMARY KEY (id);


--
-- Name: round round_authority_code_year_key; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_authority_code_year_key UNIQUE (authority_code, year);


--
-- Name: round round_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_pkey PRIMARY KEY (id);


--
-- Name: school_change school_change_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.school_change
    ADD CONSTRAINT school_change_pkey PRIMARY KEY (id);


--
-- Name: school_link school_link_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.school_link
    ADD CONSTRAINT school_link_pkey PRIMARY KEY (urn, link_urn, kind);


--
-- Name: school_listing school_listing_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.school_listing
    ADD CONSTRAINT school_listing_pkey PRIMARY KEY (urn);


--
-- Name: school_officer school_officer_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.school_officer
    ADD CONSTRAINT school_officer_pkey PRIMARY KEY (id);


--
-- Name: school school_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.school
    ADD CONSTRAINT school_pkey PRIMARY KEY (urn);


--
-- Name: strategy_pack strategy_pack_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.strategy_pack
    ADD CONSTRAINT strategy_pack_pkey PRIMARY KEY (id, version);


--
-- Name: upload_chunk upload_chunk_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.upload_chunk
    ADD CONSTRAINT upload_chunk_pkey PRIMARY KEY (upload_id, "position");


--
-- Name: upload upload_pkey; Type: CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_pkey PRIMARY KEY (id);


--
-- Name: account_sign_in_name; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE UNIQUE INDEX account_sign_in_name ON public.account USING btree (lower(sign_in_name));


--
-- Name: audit_entry_subject; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (subject_kind, subject_id);


--
-- Name: audit_entry_urn; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX audit_entry_urn ON public.audit_entry USING btree (urn, at);


--
-- Name: decision_round; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX decision_round ON public.decision USING btree (round_id);


--
-- Name: decision_step_decision; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX decision_step_decision ON public.decision_step USING btree (decision_id, id);


--
-- Name: decision_urn; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX decision_urn ON public.decision USING btree (urn, effective_from);


--
-- Name: entry_once; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE UNIQUE INDEX entry_once ON public.entry USING btree (urn, fact, area, happened, entered, account_id, value) WHERE (withdrawn IS NULL);


--
-- Name: entry_urn; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX entry_urn ON public.entry USING btree (urn, fact);


--
-- Name: event_publication_by_completion_date_idx; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX event_publication_by_completion_date_idx ON public.event_publication USING btree (completion_date);


--
-- Name: event_publication_serialized_event_hash_idx; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX event_publication_serialized_event_hash_idx ON public.event_publication USING hash (serialized_event);


--
-- Name: flyway_schema_history_s_idx; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);


--
-- Name: issued_letter_school; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX issued_letter_school ON public.issued_letter USING btree (urn, issued_on);


--
-- Name: issued_letter_subject; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX issued_letter_subject ON public.issued_letter USING btree (subject_kind, subject_id);


--
-- Name: load_change_load; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX load_change_load ON public.load_change USING btree (load_id, kind);


--
-- Name: load_problem_load; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX load_problem_load ON public.load_problem USING btree (load_id, line);


--
-- Name: load_same; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX load_same ON public.load USING btree (sha256, sheet, reader_id) WHERE (state = 'APPLIED'::text);


--
-- Name: load_state; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX load_state ON public.load USING btree (state, id);


--
-- Name: measure_value_year; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX measure_value_year ON public.measure_value USING btree (measure, year, breakdown, status);


--
-- Name: review_prompt_once; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE UNIQUE INDEX review_prompt_once ON public.review_prompt USING btree (decision_id, criterion) WHERE (closed_on IS NULL);


--
-- Name: review_prompt_open; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX review_prompt_open ON public.review_prompt USING btree (authority_code) WHERE (closed_on IS NULL);


--
-- Name: school_authority; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX school_authority ON public.school USING btree (authority_code, name);


--
-- Name: school_change_urn; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX school_change_urn ON public.school_change USING btree (urn, id);


--
-- Name: school_laestab; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX school_laestab ON public.school USING btree (authority_code, establishment_number);


--
-- Name: school_link_back; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX school_link_back ON public.school_link USING btree (link_urn);


--
-- Name: school_officer_account; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE INDEX school_officer_account ON public.school_officer USING btree (account_id);


--
-- Name: school_officer_one_partner; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE UNIQUE INDEX school_officer_one_partner ON public.school_officer USING btree (urn) WHERE (is_partner AND (until_date IS NULL));


--
-- Name: strategy_pack_one_published; Type: INDEX; Schema: public; Owner: headway_owner
--

CREATE UNIQUE INDEX strategy_pack_one_published ON public.strategy_pack USING btree (id) WHERE (state = 'published'::text);


--
-- Name: account account_guard; Type: TRIGGER; Schema: public; Owner: headway_owner
--

CREATE TRIGGER account_guard BEFORE INSERT OR UPDATE ON public.account FOR EACH ROW EXECUTE FUNCTION public.account_guard();


--
-- Name: issued_letter issued_letter_stays; Type: TRIGGER; Schema: public; Owner: headway_owner
--

CREATE TRIGGER issued_letter_stays BEFORE UPDATE ON public.issued_letter FOR EACH ROW EXECUTE FUNCTION public.issued_letter_stays();


--
-- Name: letter_counter letter_counter_has_no_gap; Type: TRIGGER; Schema: public; Owner: headway_owner
--

CREATE CONSTRAINT TRIGGER letter_counter_has_no_gap AFTER INSERT OR UPDATE ON public.letter_counter DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.letter_counter_has_no_gap();


--
-- Name: strategy_pack strategy_pack_guard; Type: TRIGGER; Schema: public; Owner: headway_owner
--

CREATE TRIGGER strategy_pack_guard BEFORE DELETE OR UPDATE ON public.strategy_pack FOR EACH ROW EXECUTE FUNCTION public.strategy_pack_guard();


--
-- Name: account_school account_school_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.account_school
    ADD CONSTRAINT account_school_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: area_value area_value_edition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.area_value
    ADD CONSTRAINT area_value_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.edition(id);


--
-- Name: cluster_member cluster_member_cluster_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.cluster_member
    ADD CONSTRAINT cluster_member_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES public.cluster(id);


--
-- Name: decision_answer decision_answer_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.decision_answer
    ADD CONSTRAINT decision_answer_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decision(id);


--
-- Name: decision decision_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.round(id);


--
-- Name: decision_step decision_step_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.decision_step
    ADD CONSTRAINT decision_step_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decision(id);


--
-- Name: inspection inspection_edition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.inspection
    ADD CONSTRAINT inspection_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.edition(id);


--
-- Name: load_change load_change_load_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.load_change
    ADD CONSTRAINT load_change_load_id_fkey FOREIGN KEY (load_id) REFERENCES public.load(id) ON DELETE CASCADE;


--
-- Name: load_header load_header_load_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.load_header
    ADD CONSTRAINT load_header_load_id_fkey FOREIGN KEY (load_id) REFERENCES public.load(id) ON DELETE CASCADE;


--
-- Name: load_problem load_problem_load_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.load_problem
    ADD CONSTRAINT load_problem_load_id_fkey FOREIGN KEY (load_id) REFERENCES public.load(id) ON DELETE CASCADE;


--
-- Name: load load_upload_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.load
    ADD CONSTRAINT load_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES public.upload(id) ON DELETE SET NULL;


--
-- Name: measure_value measure_value_edition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.measure_value
    ADD CONSTRAINT measure_value_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.edition(id);


--
-- Name: review_prompt review_prompt_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.review_prompt
    ADD CONSTRAINT review_prompt_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decision(id);


--
-- Name: upload_chunk upload_chunk_upload_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: headway_owner
--

ALTER TABLE ONLY public.upload_chunk
    ADD CONSTRAINT upload_chunk_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES public.upload(id) ON DELETE CASCADE;


--
-- Name: account; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.account ENABLE ROW LEVEL SECURITY;

--
-- Name: account account_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY account_reader ON public.account USING (public.headway_sees_authority(authority_code));


--
-- Name: account_school; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.account_school ENABLE ROW LEVEL SECURITY;

--
-- Name: account_school account_school_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY account_school_reader ON public.account_school USING (public.headway_sees_authority(authority_code));


--
-- Name: audit_entry; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.audit_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_entry audit_entry_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY audit_entry_reader ON public.audit_entry FOR SELECT USING (public.headway_sees_authority(authority_code));


--
-- Name: audit_entry audit_entry_writer; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY audit_entry_writer ON public.audit_entry FOR INSERT WITH CHECK (public.headway_sees_authority(authority_code));


--
-- Name: cluster; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.cluster ENABLE ROW LEVEL SECURITY;

--
-- Name: cluster_member; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.cluster_member ENABLE ROW LEVEL SECURITY;

--
-- Name: cluster_member cluster_member_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY cluster_member_reader ON public.cluster_member USING (public.headway_sees_authority(authority_code));


--
-- Name: cluster cluster_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY cluster_reader ON public.cluster USING (public.headway_sees_authority(authority_code));


--
-- Name: decision; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.decision ENABLE ROW LEVEL SECURITY;

--
-- Name: decision_answer; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.decision_answer ENABLE ROW LEVEL SECURITY;

--
-- Name: decision_answer decision_answer_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY decision_answer_reader ON public.decision_answer USING (public.headway_sees_authority(authority_code));


--
-- Name: decision decision_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY decision_reader ON public.decision USING (public.headway_sees_authority(authority_code));


--
-- Name: decision_step; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.decision_step ENABLE ROW LEVEL SECURITY;

--
-- Name: decision_step decision_step_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY decision_step_reader ON public.decision_step USING (public.headway_sees_authority(authority_code));


--
-- Name: entry; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.entry ENABLE ROW LEVEL SECURITY;

--
-- Name: entry entry_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY entry_reader ON public.entry USING (public.headway_sees_authority(authority_code));


--
-- Name: issued_letter; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.issued_letter ENABLE ROW LEVEL SECURITY;

--
-- Name: issued_letter issued_letter_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY issued_letter_reader ON public.issued_letter USING (public.headway_sees_authority(authority_code));


--
-- Name: letter_counter; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.letter_counter ENABLE ROW LEVEL SECURITY;

--
-- Name: letter_counter letter_counter_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY letter_counter_reader ON public.letter_counter USING (public.headway_sees_authority(authority_code));


--
-- Name: load; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.load ENABLE ROW LEVEL SECURITY;

--
-- Name: load_change; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.load_change ENABLE ROW LEVEL SECURITY;

--
-- Name: load_change load_change_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY load_change_reader ON public.load_change USING (public.headway_sees_authority(authority_code));


--
-- Name: load_header; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.load_header ENABLE ROW LEVEL SECURITY;

--
-- Name: load_header load_header_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY load_header_reader ON public.load_header USING (public.headway_sees_authority(authority_code));


--
-- Name: load_problem; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.load_problem ENABLE ROW LEVEL SECURITY;

--
-- Name: load_problem load_problem_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY load_problem_reader ON public.load_problem USING (public.headway_sees_authority(authority_code));


--
-- Name: load load_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY load_reader ON public.load USING (public.headway_sees_authority(authority_code));


--
-- Name: review_prompt; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.review_prompt ENABLE ROW LEVEL SECURITY;

--
-- Name: review_prompt review_prompt_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY review_prompt_reader ON public.review_prompt USING (public.headway_sees_authority(authority_code));


--
-- Name: round; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.round ENABLE ROW LEVEL SECURITY;

--
-- Name: round round_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY round_reader ON public.round USING (public.headway_sees_authority(authority_code));


--
-- Name: school_listing; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.school_listing ENABLE ROW LEVEL SECURITY;

--
-- Name: school_listing school_listing_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY school_listing_reader ON public.school_listing USING (public.headway_sees_authority(authority_code));


--
-- Name: school_officer; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.school_officer ENABLE ROW LEVEL SECURITY;

--
-- Name: school_officer school_officer_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY school_officer_reader ON public.school_officer USING (public.headway_sees_authority(authority_code));


--
-- Name: upload; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.upload ENABLE ROW LEVEL SECURITY;

--
-- Name: upload_chunk; Type: ROW SECURITY; Schema: public; Owner: headway_owner
--

ALTER TABLE public.upload_chunk ENABLE ROW LEVEL SECURITY;

--
-- Name: upload_chunk upload_chunk_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY upload_chunk_reader ON public.upload_chunk USING (public.headway_sees_authority(authority_code));


--
-- Name: upload upload_reader; Type: POLICY; Schema: public; Owner: headway_owner
--

CREATE POLICY upload_reader ON public.upload USING (public.headway_sees_authority(authority_code));


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT USAGE ON SCHEMA public TO headway_app;


--
-- Name: TABLE account; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT ON TABLE public.account TO headway_app;


--
-- Name: COLUMN account.full_name; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(full_name) ON TABLE public.account TO headway_app;


--
-- Name: COLUMN account.role; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(role) ON TABLE public.account TO headway_app;


--
-- Name: COLUMN account.passphrase; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(passphrase) ON TABLE public.account TO headway_app;


--
-- Name: COLUMN account.active; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(active) ON TABLE public.account TO headway_app;


--
-- Name: COLUMN account.failed_tries; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(failed_tries) ON TABLE public.account TO headway_app;


--
-- Name: COLUMN account.locked_until; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(locked_until) ON TABLE public.account TO headway_app;


--
-- Name: TABLE account_school; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT ON TABLE public.account_school TO headway_app;


--
-- Name: COLUMN account_school.until_date; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(until_date) ON TABLE public.account_school TO headway_app;


--
-- Name: TABLE area_value; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.area_value TO headway_app;


--
-- Name: TABLE audit_entry; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT ON TABLE public.audit_entry TO headway_app;


--
-- Name: TABLE authority; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.authority TO headway_app;


--
-- Name: TABLE cluster; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cluster TO headway_app;


--
-- Name: TABLE cluster_member; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cluster_member TO headway_app;


--
-- Name: TABLE decision; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.decision TO headway_app;


--
-- Name: TABLE decision_answer; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.decision_answer TO headway_app;


--
-- Name: TABLE decision_step; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT ON TABLE public.decision_step TO headway_app;


--
-- Name: TABLE edition; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT ON TABLE public.edition TO headway_app;


--
-- Name: TABLE entry; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT ON TABLE public.entry TO headway_app;


--
-- Name: COLUMN entry.withdrawn; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(withdrawn) ON TABLE public.entry TO headway_app;


--
-- Name: COLUMN entry.withdrawn_why; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(withdrawn_why) ON TABLE public.entry TO headway_app;


--
-- Name: TABLE event_publication; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.event_publication TO headway_app;


--
-- Name: TABLE inspected_as; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT ON TABLE public.inspected_as TO headway_app;


--
-- Name: TABLE inspection; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.inspection TO headway_app;


--
-- Name: TABLE installation; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT ON TABLE public.installation TO headway_app;


--
-- Name: COLUMN installation.demonstration; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(demonstration) ON TABLE public.installation TO headway_app;


--
-- Name: TABLE issued_letter; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT ON TABLE public.issued_letter TO headway_app;


--
-- Name: COLUMN issued_letter.posted_on; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(posted_on) ON TABLE public.issued_letter TO headway_app;


--
-- Name: COLUMN issued_letter.posted_by; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(posted_by) ON TABLE public.issued_letter TO headway_app;


--
-- Name: COLUMN issued_letter.posted_by_name; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(posted_by_name) ON TABLE public.issued_letter TO headway_app;


--
-- Name: COLUMN issued_letter.seen_at; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(seen_at) ON TABLE public.issued_letter TO headway_app;


--
-- Name: COLUMN issued_letter.seen_by; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(seen_by) ON TABLE public.issued_letter TO headway_app;


--
-- Name: COLUMN issued_letter.seen_by_name; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(seen_by_name) ON TABLE public.issued_letter TO headway_app;


--
-- Name: TABLE letter_counter; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT ON TABLE public.letter_counter TO headway_app;


--
-- Name: COLUMN letter_counter.last_number; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(last_number) ON TABLE public.letter_counter TO headway_app;


--
-- Name: TABLE load; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.load TO headway_app;


--
-- Name: TABLE load_change; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.load_change TO headway_app;


--
-- Name: TABLE load_header; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.load_header TO headway_app;


--
-- Name: TABLE load_problem; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.load_problem TO headway_app;


--
-- Name: TABLE measure_value; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.measure_value TO headway_app;


--
-- Name: TABLE neighbour; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.neighbour TO headway_app;


--
-- Name: TABLE review_prompt; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.review_prompt TO headway_app;


--
-- Name: TABLE round; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.round TO headway_app;


--
-- Name: TABLE school; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.school TO headway_app;


--
-- Name: TABLE school_change; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT ON TABLE public.school_change TO headway_app;


--
-- Name: TABLE school_link; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.school_link TO headway_app;


--
-- Name: TABLE school_listing; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.school_listing TO headway_app;


--
-- Name: TABLE school_officer; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.school_officer TO headway_app;


--
-- Name: TABLE strategy_pack; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.strategy_pack TO headway_app;


--
-- Name: COLUMN strategy_pack.state; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(state) ON TABLE public.strategy_pack TO headway_app;


--
-- Name: COLUMN strategy_pack.published_at; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(published_at) ON TABLE public.strategy_pack TO headway_app;


--
-- Name: COLUMN strategy_pack.published_by; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT UPDATE(published_by) ON TABLE public.strategy_pack TO headway_app;


--
-- Name: TABLE upload; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.upload TO headway_app;


--
-- Name: TABLE upload_chunk; Type: ACL; Schema: public; Owner: headway_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.upload_chunk TO headway_app;


--
-- PostgreSQL database dump complete
--


