-- A database as the house left it on 2026-11-26, its second published form: as the one before, with evidence, a plan, a
-- draft framework, deputies and a chained journal. Made by tests/house/world.py of that day; recorded with PostgreSQL 15:
-- pg_dump --no-owner --no-privileges --inserts --rows-per-insert=500. Its seals open with the key in test_upgrade.py.
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
CREATE FUNCTION public.delegation_not_to_the_holder() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM directory_roleholding WHERE id = NEW.holding_id AND person_id = NEW.deputy_id
    ) THEN
        RAISE EXCEPTION 'Nobody deputises for themselves.' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.directory_erase_reads(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    erased integer;
BEGIN
    IF before > now() - interval '1 year' THEN
        RAISE EXCEPTION 'Reads of the last year stay.' USING ERRCODE = 'restrict_violation';
    END IF;
    DELETE FROM directory_read WHERE number IN (
        SELECT number FROM directory_read WHERE at < before ORDER BY number LIMIT most
    );
    GET DIAGNOSTICS erased = ROW_COUNT;
    RETURN erased;
END $$;
CREATE FUNCTION public.directory_reads_do_not_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'The log of reads is append only: % is refused.', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE FUNCTION public.evidence_revision_keeps_its_content() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.is_reported THEN
            RAISE EXCEPTION 'A revision that an approved report lists is not deleted.'
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF (NEW.evidence_id, NEW.number, NEW.made_at) IS DISTINCT FROM (OLD.evidence_id, OLD.number, OLD.made_at)
        OR (OLD.is_reported AND NOT NEW.is_reported)
        OR ((NEW.file_id, NEW.file_name, NEW.address, NEW.text, NEW.erased_at, NEW.erased_reason)
            IS DISTINCT FROM (OLD.file_id, OLD.file_name, OLD.address, OLD.text, OLD.erased_at, OLD.erased_reason)
            AND NOT (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL))
    THEN
        RAISE EXCEPTION 'A revision of evidence does not change; it is only erased.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.evidence_serves_its_own_centre() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (SELECT organisation_id FROM evaluation_evidence WHERE id = NEW.evidence_id)
        <> (SELECT organisation_id FROM evaluation_selfevaluation WHERE id = NEW.self_evaluation_id)
    THEN
        RAISE EXCEPTION 'Evidence of one centre does not serve another.' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.revision_id IS NOT NULL
        AND (SELECT evidence_id FROM evaluation_evidencerevision WHERE id = NEW.revision_id) <> NEW.evidence_id
    THEN
        RAISE EXCEPTION 'The revision is of another piece.' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION public.frameworks_refuse_change_of_published() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a published framework version cannot be deleted'
            USING ERRCODE = 'integrity_constraint_violation';
    ELSIF NEW IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'a published framework version cannot be changed'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE FUNCTION public.frameworks_refuse_renaming_of_published() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.code IS DISTINCT FROM OLD.code AND EXISTS (
        SELECT 1 FROM frameworks_frameworkversion WHERE framework_id = OLD.id
    ) THEN
        RAISE EXCEPTION 'a framework with a published version cannot be renamed'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE FUNCTION public.journal_content_goes_only_erased() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM journal_entry
        WHERE record_label = 'journal.entry' AND record_number = OLD.entry_id::text AND act = 'erase'
    ) THEN
        RAISE EXCEPTION 'The journal is append only: no entry says that content % was erased.', OLD.entry_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (
        SELECT FROM journal_entry
        WHERE number = OLD.entry_id AND record_label = 'journal.entry' AND act = 'erase'
    ) THEN
        RAISE EXCEPTION 'The journal is append only: who erased, and why, stays in it (%).', OLD.entry_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END $$;
CREATE FUNCTION public.journal_entry_waits() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO journal_unchained (entry_id) VALUES (NEW.number);
    RETURN NULL;
END $$;
CREATE FUNCTION public.journal_erase(erased bigint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    DELETE FROM journal_entrycontent WHERE entry_id = erased;
    RETURN FOUND;
END $$;
CREATE FUNCTION public.journal_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'The journal is append only: % on % is refused.', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE FUNCTION public.journal_waits_until_chained() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM journal_link WHERE entry_id = OLD.entry_id) THEN
        RAISE EXCEPTION 'The journal is append only: entry % has no place in the chain yet.', OLD.entry_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_account (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    email character varying(254) NOT NULL,
    is_active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);
ALTER TABLE public.directory_account ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_calendaraddress (
    id bigint NOT NULL,
    token_digest character varying(64) NOT NULL,
    sealed_token text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    read_on date,
    organisation_id bigint,
    person_id bigint NOT NULL
);
ALTER TABLE public.directory_calendaraddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_calendaraddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_county (
    code character varying(6) NOT NULL,
    name_lt character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    name_lt_genitive character varying(60) NOT NULL,
    sort_key character varying(120) NOT NULL
);
CREATE TABLE public.directory_delegation (
    id bigint NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    document_number character varying(60) NOT NULL,
    reason text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    deputy_id bigint NOT NULL,
    ended_by_id bigint,
    given_by_id bigint NOT NULL,
    holding_id bigint NOT NULL,
    CONSTRAINT delegation_ended_by_somebody CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL)) OR ((ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL)))),
    CONSTRAINT delegation_lasts_a_year_at_most CHECK (((until_on >= from_on) AND (until_on <= (from_on + '366 days'::interval)))),
    CONSTRAINT delegation_names_its_document CHECK ((NOT ((document_number)::text = ''::text))),
    CONSTRAINT delegation_not_given_to_oneself CHECK ((NOT (deputy_id = given_by_id)))
);
ALTER TABLE public.directory_delegation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_delegation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_emailchange (
    id bigint NOT NULL,
    old_email character varying(254) NOT NULL,
    new_email character varying(254) NOT NULL,
    old_token_digest character varying(64) NOT NULL,
    new_token_digest character varying(64) NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    old_confirmed_at timestamp with time zone,
    new_confirmed_at timestamp with time zone,
    done_at timestamp with time zone,
    cancelled_at timestamp with time zone,
    account_id bigint NOT NULL,
    CONSTRAINT email_change_agreed_by_both CHECK (((done_at IS NULL) OR ((new_confirmed_at IS NOT NULL) AND (old_confirmed_at IS NOT NULL))))
);
ALTER TABLE public.directory_emailchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_emailchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_erasurerun (
    id bigint NOT NULL,
    kind character varying(80) NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    count integer NOT NULL,
    term jsonb NOT NULL,
    CONSTRAINT directory_erasurerun_count_check CHECK ((count >= 0))
);
ALTER TABLE public.directory_erasurerun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_erasurerun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_formername (
    id bigint NOT NULL,
    name_lt character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    until_on date NOT NULL,
    search_key character varying(401) NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.directory_formername ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_formername_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_import (
    id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    state character varying(10) NOT NULL,
    sealed text NOT NULL,
    row_count integer NOT NULL,
    columns jsonb NOT NULL,
    invites boolean NOT NULL,
    takes_doubtful boolean NOT NULL,
    read_count integer NOT NULL,
    results jsonb NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    organisation_id bigint,
    owner_id bigint NOT NULL,
    CONSTRAINT directory_import_read_count_check CHECK ((read_count >= 0)),
    CONSTRAINT directory_import_row_count_check CHECK ((row_count >= 0)),
    CONSTRAINT import_finished_at_a_moment CHECK (((((state)::text = ANY ((ARRAY['checked'::character varying, 'writing'::character varying, 'cancelled'::character varying])::text[])) OR (finished_at IS NOT NULL)) AND (1 = (
CASE
    WHEN ((state)::text = ANY ((ARRAY['checked'::character varying, 'writing'::character varying, 'cancelled'::character varying])::text[])) THEN 1
    ELSE 0
END +
CASE
    WHEN (finished_at IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT import_forgets_its_rows CHECK ((((state)::text = ANY ((ARRAY['checked'::character varying, 'writing'::character varying])::text[])) OR (sealed = ''::text)))
);
ALTER TABLE public.directory_import ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_invitation (
    id bigint NOT NULL,
    token_digest character varying(64) NOT NULL,
    message text NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    invited_by_id bigint,
    person_id bigint NOT NULL
);
ALTER TABLE public.directory_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_keptpost (
    id bigint NOT NULL,
    browser_digest character varying(64) NOT NULL,
    refusal character varying(12) NOT NULL,
    sealed text NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT kept_post_expires CHECK ((expires_at > kept_at))
);
ALTER TABLE public.directory_keptpost ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_keptpost_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_municipality (
    code character varying(6) NOT NULL,
    name_lt character varying(80) NOT NULL,
    name_en character varying(80) NOT NULL,
    name_lt_genitive character varying(80) NOT NULL,
    name_lt_locative character varying(80) NOT NULL,
    short_name_lt character varying(60) NOT NULL,
    seat character varying(60) NOT NULL,
    latitude numeric(7,4) NOT NULL,
    longitude numeric(7,4) NOT NULL,
    sort_key character varying(160) NOT NULL,
    search_key character varying(160) NOT NULL,
    county_id character varying(6) NOT NULL
);
CREATE TABLE public.directory_namechange (
    id bigint NOT NULL,
    first_name character varying(80) NOT NULL,
    last_name character varying(80) NOT NULL,
    former_first_name character varying(80) NOT NULL,
    former_last_name character varying(80) NOT NULL,
    reason character varying(200) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    outcome character varying(10) NOT NULL,
    decided_at timestamp with time zone,
    former_key character varying(161) NOT NULL,
    asked_by_id bigint NOT NULL,
    decided_by_id bigint,
    person_id bigint NOT NULL,
    CONSTRAINT name_change_decided_by_another CHECK ((((outcome)::text = ANY ((ARRAY['waiting'::character varying, 'withdrawn'::character varying])::text[])) OR (NOT ((decided_by_id = person_id) AND (decided_by_id IS NOT NULL))))),
    CONSTRAINT name_change_decided_by_somebody CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND ((outcome)::text = 'waiting'::text)) OR ((NOT ((outcome)::text = 'waiting'::text)) AND (decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL))))
);
ALTER TABLE public.directory_namechange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_namechange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_organisation (
    id bigint NOT NULL,
    kind character varying(24) NOT NULL,
    name_lt character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    name_lt_genitive character varying(200) NOT NULL,
    website character varying(200) NOT NULL,
    founded_on date,
    is_historic boolean NOT NULL,
    closed_on date,
    closed_year smallint,
    facts_lt text NOT NULL,
    facts_en text NOT NULL,
    evidence character varying(12) NOT NULL,
    source character varying(300) NOT NULL,
    is_demonstration boolean NOT NULL,
    sort_key character varying(400) NOT NULL,
    search_key character varying(401) NOT NULL,
    municipality_id character varying(6) NOT NULL,
    successor_id bigint,
    merged_into_id bigint,
    CONSTRAINT directory_organisation_closed_year_check CHECK ((closed_year >= 0)),
    CONSTRAINT organisation_closed_is_historic CHECK ((is_historic OR ((closed_on IS NULL) AND (closed_year IS NULL) AND (successor_id IS NULL)))),
    CONSTRAINT organisation_invented_only_in_demonstration CHECK (((is_demonstration OR (NOT ((evidence)::text = 'invented'::text))) AND (1 = (
CASE
    WHEN is_demonstration THEN 1
    ELSE 0
END +
CASE
    WHEN (NOT ((evidence)::text = 'invented'::text)) THEN 1
    ELSE 0
END)))),
    CONSTRAINT organisation_not_merged_into_itself CHECK ((NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL))))
);
ALTER TABLE public.directory_organisation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_organisation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_person (
    id bigint NOT NULL,
    first_name character varying(80) NOT NULL,
    last_name character varying(80) NOT NULL,
    vocative character varying(80) NOT NULL,
    email character varying(254) NOT NULL,
    language character varying(2) NOT NULL,
    is_demonstration boolean NOT NULL,
    account_id bigint,
    reminders character varying(8) NOT NULL,
    search_key character varying(161) NOT NULL,
    sort_key character varying(322) NOT NULL,
    merged_into_id bigint,
    erased_at timestamp with time zone,
    CONSTRAINT person_not_merged_into_itself CHECK ((NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL))))
);
ALTER TABLE public.directory_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_personalexport (
    id bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    ready_at timestamp with time zone,
    expires_on date NOT NULL,
    sealed text NOT NULL,
    size_bytes integer NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT directory_personalexport_size_bytes_check CHECK ((size_bytes >= 0)),
    CONSTRAINT export_ready_has_a_file CHECK ((((ready_at IS NULL) AND (sealed = ''::text)) OR ((ready_at IS NOT NULL) AND (NOT (sealed = ''::text)))))
);
ALTER TABLE public.directory_personalexport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_personalexport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_privacyrequest (
    id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    text text NOT NULL,
    state character varying(12) NOT NULL,
    received_on date NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    due_on date NOT NULL,
    extension_reason text NOT NULL,
    extended_at timestamp with time zone,
    answer text NOT NULL,
    ended_at timestamp with time zone,
    kept jsonb NOT NULL,
    answered_by_id bigint,
    person_id bigint NOT NULL,
    registered_by_id bigint NOT NULL,
    CONSTRAINT privacy_request_answered_by_somebody CHECK (((NOT ((state)::text = ANY ((ARRAY['done'::character varying, 'partly'::character varying, 'refused'::character varying])::text[]))) OR ((NOT (answer = ''::text)) AND (answered_by_id IS NOT NULL)))),
    CONSTRAINT privacy_request_due_after_received CHECK ((due_on > received_on)),
    CONSTRAINT privacy_request_ended_has_a_moment CHECK ((((ended_at IS NULL) AND ((state)::text = 'received'::text)) OR ((NOT ((state)::text = 'received'::text)) AND (ended_at IS NOT NULL)))),
    CONSTRAINT privacy_request_extended_with_a_reason CHECK ((((extended_at IS NULL) AND (extension_reason = ''::text)) OR ((extended_at IS NOT NULL) AND (NOT (extension_reason = ''::text)))))
);
ALTER TABLE public.directory_privacyrequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_privacyrequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_read (
    number bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    hour timestamp with time zone NOT NULL,
    role character varying(24) NOT NULL,
    page character varying(100) NOT NULL,
    about_id bigint NOT NULL,
    organisation_id bigint,
    reader_id bigint NOT NULL,
    CONSTRAINT read_of_another CHECK ((NOT (reader_id = about_id)))
);
ALTER TABLE public.directory_read ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_read_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_recovery (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    state character varying(12) NOT NULL,
    reason text NOT NULL,
    document_number character varying(60) NOT NULL,
    centre_email character varying(254) NOT NULL,
    new_email character varying(254) NOT NULL,
    successor_first_name character varying(80) NOT NULL,
    successor_last_name character varying(80) NOT NULL,
    successor_email character varying(254) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    confirm_until date NOT NULL,
    confirmed_at timestamp with time zone,
    stop_until date,
    ended_at timestamp with time zone,
    end_note text NOT NULL,
    asked_by_id bigint NOT NULL,
    confirmed_by_id bigint,
    holding_id bigint NOT NULL,
    CONSTRAINT recovery_confirmed_before_done CHECK (((NOT ((state)::text = ANY ((ARRAY['waiting'::character varying, 'done'::character varying])::text[]))) OR ((confirmed_at IS NOT NULL) AND (confirmed_by_id IS NOT NULL) AND (stop_until IS NOT NULL)))),
    CONSTRAINT recovery_ended_has_a_moment CHECK ((((ended_at IS NULL) AND ((state)::text = ANY ((ARRAY['asked'::character varying, 'waiting'::character varying])::text[]))) OR ((NOT ((state)::text = ANY ((ARRAY['asked'::character varying, 'waiting'::character varying])::text[]))) AND (ended_at IS NOT NULL)))),
    CONSTRAINT recovery_gone_has_a_successor CHECK (((((kind)::text = 'locked_out'::text) AND ((successor_email)::text = ''::text)) OR (((kind)::text = 'gone'::text) AND ((new_email)::text = ''::text) AND (NOT ((successor_email)::text = ''::text))))),
    CONSTRAINT recovery_has_its_reasons CHECK (((NOT (reason = ''::text)) AND (NOT ((document_number)::text = ''::text)) AND (NOT ((centre_email)::text = ''::text)))),
    CONSTRAINT recovery_two_officers CHECK (((confirmed_by_id IS NULL) OR (NOT ((confirmed_by_id = asked_by_id) AND (confirmed_by_id IS NOT NULL)))))
);
ALTER TABLE public.directory_recovery ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_recovery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.directory_roleholding (
    id bigint NOT NULL,
    role character varying(24) NOT NULL,
    from_on date NOT NULL,
    until_on date,
    organisation_id bigint,
    person_id bigint NOT NULL,
    CONSTRAINT role_ends_after_it_begins CHECK (((until_on IS NULL) OR (until_on >= from_on))),
    CONSTRAINT role_in_an_organisation CHECK ((((role)::text = ANY ((ARRAY['expert'::character varying, 'auditor'::character varying, 'data_protection_officer'::character varying, 'operator'::character varying])::text[])) OR (organisation_id IS NOT NULL)))
);
ALTER TABLE public.directory_roleholding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_roleholding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.evaluation_agreement (
    id bigint NOT NULL,
    indicator_code character varying(12) NOT NULL,
    level character varying(2) NOT NULL,
    reason text NOT NULL,
    agreed_at timestamp with time zone NOT NULL,
    agreed_by_id bigint NOT NULL,
    self_evaluation_id bigint NOT NULL,
    CONSTRAINT agreement_has_a_reason CHECK ((NOT (reason = ''::text))),
    CONSTRAINT agreement_level_known CHECK (((level)::text = ANY ((ARRAY['0'::character varying, '1'::character varying, '2'::character varying, '3'::character varying, '4'::character varying, 'na'::character varying])::text[])))
);
ALTER TABLE public.evaluation_agreement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_agreement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_aspect (
    id bigint NOT NULL,
    area_code character varying(8) NOT NULL,
    kind character varying(12) NOT NULL,
    text text NOT NULL,
    "position" smallint NOT NULL,
    self_evaluation_id bigint NOT NULL,
    CONSTRAINT aspect_has_text CHECK ((NOT (text = ''::text))),
    CONSTRAINT evaluation_aspect_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.evaluation_aspect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_aspect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_dossier (
    id bigint NOT NULL,
    first_year smallint NOT NULL,
    last_year smallint NOT NULL,
    language character varying(2) NOT NULL,
    state character varying(8) NOT NULL,
    parts smallint NOT NULL,
    parts_done smallint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    paper_sha256 character varying(64) NOT NULL,
    archive_sha256 character varying(64) NOT NULL,
    archive_size bigint NOT NULL,
    asked_by_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    CONSTRAINT dossier_parts_within CHECK ((parts_done <= parts)),
    CONSTRAINT dossier_ready_has_its_files CHECK (((NOT ((state)::text = 'ready'::text)) OR ((NOT ((paper_sha256)::text = ''::text)) AND (NOT ((archive_sha256)::text = ''::text)) AND (archive_size > 0)))),
    CONSTRAINT dossier_years_in_order CHECK ((last_year >= first_year)),
    CONSTRAINT evaluation_dossier_archive_size_check CHECK ((archive_size >= 0)),
    CONSTRAINT evaluation_dossier_first_year_check CHECK ((first_year >= 0)),
    CONSTRAINT evaluation_dossier_last_year_check CHECK ((last_year >= 0)),
    CONSTRAINT evaluation_dossier_parts_check CHECK ((parts >= 0)),
    CONSTRAINT evaluation_dossier_parts_done_check CHECK ((parts_done >= 0))
);
ALTER TABLE public.evaluation_dossier ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_dossier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_effect (
    id bigint NOT NULL,
    seen character varying(5) NOT NULL,
    reason text NOT NULL,
    told_at timestamp with time zone NOT NULL,
    self_evaluation_id bigint NOT NULL,
    told_by_id bigint NOT NULL,
    measure_id bigint NOT NULL,
    CONSTRAINT effect_has_a_reason CHECK ((NOT (reason = ''::text)))
);
ALTER TABLE public.evaluation_effect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_effect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_evidence (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    title character varying(200) NOT NULL,
    description text NOT NULL,
    tags character varying(40)[] NOT NULL,
    year_from smallint NOT NULL,
    year_until smallint NOT NULL,
    added_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    sort_key character varying(400) NOT NULL,
    words tsvector,
    added_by_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    current_id bigint,
    CONSTRAINT evaluation_evidence_year_from_check CHECK ((year_from >= 0)),
    CONSTRAINT evaluation_evidence_year_until_check CHECK ((year_until >= 0)),
    CONSTRAINT evidence_has_a_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT evidence_years_in_order CHECK (((year_from >= 2009) AND (year_until >= year_from) AND (year_until <= 2100)))
);
ALTER TABLE public.evaluation_evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_evidencerevision (
    id bigint NOT NULL,
    number smallint NOT NULL,
    file_name character varying(120) NOT NULL,
    address character varying(1000) NOT NULL,
    text text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    codes character varying(12) NOT NULL,
    is_reported boolean NOT NULL,
    erased_at timestamp with time zone,
    erased_reason text NOT NULL,
    erased_by_id bigint,
    evidence_id bigint NOT NULL,
    file_id character varying(64),
    made_by_id bigint NOT NULL,
    CONSTRAINT evaluation_evidencerevision_number_check CHECK ((number >= 0)),
    CONSTRAINT evidence_revision_says_one_thing_or_is_erased CHECK ((((erased_at IS NULL) AND (erased_by_id IS NULL) AND (erased_reason = ''::text) AND ((((address)::text = ''::text) AND (file_id IS NOT NULL) AND (text = ''::text) AND (NOT ((file_name)::text = ''::text))) OR ((file_id IS NULL) AND ((file_name)::text = ''::text) AND (text = ''::text) AND (NOT ((address)::text = ''::text))) OR (((address)::text = ''::text) AND (file_id IS NULL) AND ((file_name)::text = ''::text) AND (NOT (text = ''::text))))) OR (((address)::text = ''::text) AND (file_id IS NULL) AND ((file_name)::text = ''::text) AND (text = ''::text) AND (erased_at IS NOT NULL) AND (erased_by_id IS NOT NULL) AND (NOT (erased_reason = ''::text)))))
);
ALTER TABLE public.evaluation_evidencerevision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_evidencerevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_evidenceuse (
    id bigint NOT NULL,
    indicator_code character varying(12) NOT NULL,
    place character varying(80) NOT NULL,
    answers smallint[] NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    revision_id bigint,
    self_evaluation_id bigint NOT NULL
);
ALTER TABLE public.evaluation_evidenceuse ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_evidenceuse_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_frozenfigure (
    id bigint NOT NULL,
    key character varying(80) NOT NULL,
    rows jsonb NOT NULL,
    report_id bigint NOT NULL
);
ALTER TABLE public.evaluation_frozenfigure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_frozenfigure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_measure (
    id bigint NOT NULL,
    since_year smallint NOT NULL,
    area_code character varying(8) NOT NULL,
    point text NOT NULL,
    title character varying(200) NOT NULL,
    description text NOT NULL,
    due_on date NOT NULL,
    cost numeric(11,2),
    funding character varying(200) NOT NULL,
    figure_key character varying(80) NOT NULL,
    figure_start jsonb,
    figure_target numeric(14,2),
    own_sign character varying(300) NOT NULL,
    state character varying(8) NOT NULL,
    closed_on date,
    closing_note text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by_id bigint NOT NULL,
    owner_id bigint NOT NULL,
    plan_id bigint NOT NULL,
    CONSTRAINT evaluation_measure_since_year_check CHECK ((since_year >= 0)),
    CONSTRAINT measure_closed_on_a_day CHECK ((((closed_on IS NULL) AND ((state)::text = ANY ((ARRAY['planned'::character varying, 'started'::character varying])::text[]))) OR ((NOT ((state)::text = ANY ((ARRAY['planned'::character varying, 'started'::character varying])::text[]))) AND (closed_on IS NOT NULL)))),
    CONSTRAINT measure_cost_not_negative CHECK (((cost IS NULL) OR (cost >= (0)::numeric))),
    CONSTRAINT measure_figure_begins_somewhere CHECK (((((figure_key)::text = ''::text) AND (figure_start = 'null'::jsonb) AND (figure_target IS NULL)) OR ((NOT ((figure_key)::text = ''::text)) AND (figure_start IS NOT NULL)))),
    CONSTRAINT measure_given_up_with_a_reason CHECK (((NOT ((state)::text = 'given_up'::text)) OR (NOT (closing_note = ''::text)))),
    CONSTRAINT measure_has_a_title CHECK ((NOT ((title)::text = ''::text)))
);
ALTER TABLE public.evaluation_measure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_measure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_membership (
    id bigint NOT NULL,
    is_coordinator boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL,
    self_evaluation_id bigint NOT NULL,
    left_at timestamp with time zone,
    CONSTRAINT membership_left_coordinates_nothing CHECK (((left_at IS NULL) OR (NOT is_coordinator)))
);
ALTER TABLE public.evaluation_membership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_plan (
    id bigint NOT NULL,
    confirmed_at timestamp with time zone,
    confirmed_by_id bigint,
    self_evaluation_id bigint NOT NULL,
    CONSTRAINT plan_confirmed_by_somebody_at_a_moment CHECK ((((confirmed_at IS NULL) AND (confirmed_by_id IS NULL)) OR ((confirmed_at IS NOT NULL) AND (confirmed_by_id IS NOT NULL))))
);
ALTER TABLE public.evaluation_plan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_plan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_progressnote (
    id bigint NOT NULL,
    text text NOT NULL,
    percent smallint,
    written_at timestamp with time zone NOT NULL,
    measure_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    CONSTRAINT evaluation_progressnote_percent_check CHECK ((percent >= 0)),
    CONSTRAINT progress_note_has_text CHECK ((NOT (text = ''::text))),
    CONSTRAINT progress_note_percent_at_most_100 CHECK (((percent IS NULL) OR (percent <= 100)))
);
ALTER TABLE public.evaluation_progressnote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_progressnote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_publishedspread (
    id bigint NOT NULL,
    year smallint NOT NULL,
    of_demonstration boolean NOT NULL,
    area_code character varying(8) NOT NULL,
    code character varying(12) NOT NULL,
    quarter date NOT NULL,
    published_at timestamp with time zone NOT NULL,
    lower numeric(3,2) NOT NULL,
    median numeric(3,2) NOT NULL,
    upper numeric(3,2) NOT NULL,
    at_least smallint NOT NULL,
    reports bigint[] NOT NULL,
    framework_version_id bigint NOT NULL,
    CONSTRAINT evaluation_publishedspread_at_least_check CHECK ((at_least >= 0)),
    CONSTRAINT evaluation_publishedspread_year_check CHECK ((year >= 0)),
    CONSTRAINT spread_of_enough_centres CHECK ((
CASE
    WHEN (reports IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(reports, 1), 0)
END >= 6)),
    CONSTRAINT spread_on_the_scale CHECK (((lower >= (0)::numeric) AND (upper <= (4)::numeric) AND (median >= lower) AND (upper >= median))),
    CONSTRAINT spread_tells_only_about_how_many CHECK ((at_least = ANY (ARRAY[6, 10, 20, 50])))
);
ALTER TABLE public.evaluation_publishedspread ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_publishedspread_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_rating (
    id bigint NOT NULL,
    indicator_code character varying(12) NOT NULL,
    sealed text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    membership_id bigint NOT NULL,
    round smallint NOT NULL,
    CONSTRAINT evaluation_rating_round_check CHECK ((round >= 0))
);
ALTER TABLE public.evaluation_rating ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_rating_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_reopening (
    id bigint NOT NULL,
    area_code character varying(8) NOT NULL,
    round smallint NOT NULL,
    reason text NOT NULL,
    reopened_at timestamp with time zone NOT NULL,
    reopened_by_id bigint NOT NULL,
    self_evaluation_id bigint NOT NULL,
    CONSTRAINT evaluation_reopening_round_check CHECK ((round >= 0)),
    CONSTRAINT reopening_after_the_first_round CHECK ((round > 1)),
    CONSTRAINT reopening_has_a_reason CHECK ((NOT (reason = ''::text)))
);
ALTER TABLE public.evaluation_reopening ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_reopening_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_report (
    id bigint NOT NULL,
    content jsonb NOT NULL,
    content_hash character varying(64) NOT NULL,
    approved_at timestamp with time zone NOT NULL,
    approved_by_id bigint NOT NULL,
    self_evaluation_id bigint NOT NULL,
    correction_reason text NOT NULL,
    issue smallint NOT NULL,
    CONSTRAINT evaluation_report_issue_check CHECK ((issue >= 0)),
    CONSTRAINT report_says_why_it_replaces CHECK ((((correction_reason = ''::text) AND (issue = 1)) OR ((issue > 1) AND (NOT (correction_reason = ''::text)))))
);
ALTER TABLE public.evaluation_report ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_reveal (
    id bigint NOT NULL,
    area_code character varying(8) NOT NULL,
    revealed_at timestamp with time zone NOT NULL,
    revealed_by_id bigint NOT NULL,
    self_evaluation_id bigint NOT NULL
);
ALTER TABLE public.evaluation_reveal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_reveal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_selfevaluation (
    id bigint NOT NULL,
    year smallint NOT NULL,
    state character varying(12) NOT NULL,
    areas character varying(8)[] NOT NULL,
    message text NOT NULL,
    reveals_by_area boolean NOT NULL,
    shows_names boolean NOT NULL,
    rating_until date NOT NULL,
    agreeing_until date NOT NULL,
    approval_until date NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    sent_back_reason text NOT NULL,
    framework_version_id bigint NOT NULL,
    opened_by_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    correction_reason text NOT NULL,
    CONSTRAINT evaluation_selfevaluation_year_check CHECK ((year >= 0)),
    CONSTRAINT self_evaluation_corrected_while_open CHECK (((correction_reason = ''::text) OR ((state)::text = ANY ((ARRAY['agreeing'::character varying, 'approval'::character varying])::text[])))),
    CONSTRAINT self_evaluation_dates_in_order CHECK (((agreeing_until >= rating_until) AND (approval_until >= agreeing_until))),
    CONSTRAINT self_evaluation_dates_near CHECK ((approval_until < '2103-01-01'::date)),
    CONSTRAINT self_evaluation_has_areas CHECK ((NOT (areas = '{}'::character varying(8)[]))),
    CONSTRAINT self_evaluation_year_plausible CHECK (((year >= 2009) AND (year <= 2100)))
);
ALTER TABLE public.evaluation_selfevaluation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_selfevaluation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_spreadconsent (
    id bigint NOT NULL,
    year smallint NOT NULL,
    given_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    given_by_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    withdrawn_by_id bigint,
    CONSTRAINT evaluation_spreadconsent_year_check CHECK ((year >= 0)),
    CONSTRAINT spread_consent_withdrawn_by_somebody CHECK ((((withdrawn_at IS NULL) AND (withdrawn_by_id IS NULL)) OR ((withdrawn_at >= given_at) AND (withdrawn_by_id IS NOT NULL))))
);
ALTER TABLE public.evaluation_spreadconsent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_spreadconsent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_submission (
    id bigint NOT NULL,
    area_code character varying(8) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    timing character varying(12) NOT NULL,
    membership_id bigint NOT NULL,
    round smallint NOT NULL,
    CONSTRAINT evaluation_submission_round_check CHECK ((round >= 0))
);
ALTER TABLE public.evaluation_submission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_submission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.files_storedfile (
    sha256 character varying(64) NOT NULL,
    size bigint NOT NULL,
    media_type character varying(100) NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    scan character varying(12) NOT NULL,
    scanned_at timestamp with time zone,
    finding character varying(200) NOT NULL,
    reading character varying(12) NOT NULL,
    text text NOT NULL,
    CONSTRAINT files_storedfile_size_check CHECK ((size >= 0)),
    CONSTRAINT stored_file_infected_has_a_finding CHECK (((((scan)::text = 'infected'::text) OR ((finding)::text = ''::text)) AND (1 = (
CASE
    WHEN ((scan)::text = 'infected'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN ((finding)::text = ''::text) THEN 1
    ELSE 0
END)))),
    CONSTRAINT stored_file_named_by_hash CHECK (((sha256)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT stored_file_not_empty CHECK ((size > 0)),
    CONSTRAINT stored_file_scanned_has_a_moment CHECK (((((scan)::text = ANY ((ARRAY['clean'::character varying, 'infected'::character varying])::text[])) AND (scanned_at IS NOT NULL)) OR (((scan)::text = ANY ((ARRAY['waiting'::character varying, 'unchecked'::character varying])::text[])) AND (scanned_at IS NULL))))
);
CREATE TABLE public.frameworks_draft (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    note text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    state character varying(9) NOT NULL,
    revision integer NOT NULL,
    author_id bigint,
    based_on_id bigint,
    framework_id bigint NOT NULL,
    version_id bigint,
    CONSTRAINT frameworks_draft_revision_check CHECK ((revision >= 0)),
    CONSTRAINT published_draft_has_its_version CHECK (((((state)::text = 'published'::text) AND (version_id IS NOT NULL)) OR ((NOT ((state)::text = 'published'::text)) AND (version_id IS NULL))))
);
ALTER TABLE public.frameworks_draft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.frameworks_draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.frameworks_framework (
    id bigint NOT NULL,
    code character varying(60) NOT NULL
);
ALTER TABLE public.frameworks_framework ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.frameworks_framework_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.frameworks_frameworkversion (
    id bigint NOT NULL,
    version integer NOT NULL,
    in_force_from date NOT NULL,
    document jsonb NOT NULL,
    content_hash character varying(64) NOT NULL,
    published_at timestamp with time zone NOT NULL,
    framework_id bigint NOT NULL,
    CONSTRAINT framework_hash_is_sha256 CHECK (((content_hash)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT framework_version_from_1 CHECK ((version >= 1)),
    CONSTRAINT frameworks_frameworkversion_version_check CHECK ((version >= 0))
);
ALTER TABLE public.frameworks_frameworkversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.frameworks_frameworkversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.frameworks_revision (
    id bigint NOT NULL,
    number integer NOT NULL,
    document jsonb NOT NULL,
    act character varying(7) NOT NULL,
    part character varying(10) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    draft_id bigint NOT NULL,
    made_by_id bigint,
    CONSTRAINT frameworks_revision_number_check CHECK ((number >= 0))
);
ALTER TABLE public.frameworks_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.frameworks_revision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.frameworks_withdrawal (
    id bigint NOT NULL,
    reason text NOT NULL,
    withdrawn_at timestamp with time zone NOT NULL,
    version_id bigint NOT NULL,
    withdrawn_by_id bigint NOT NULL,
    CONSTRAINT withdrawal_has_a_reason CHECK ((NOT (reason = ''::text)))
);
ALTER TABLE public.frameworks_withdrawal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.frameworks_withdrawal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.journal_entry (
    number bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    act character varying(80) NOT NULL,
    record_label character varying(100) NOT NULL,
    record_number character varying(64) NOT NULL,
    digest character varying(64) NOT NULL
);
ALTER TABLE public.journal_entry ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.journal_entry_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.journal_entrycontent (
    entry_id bigint NOT NULL,
    salt bytea NOT NULL,
    content jsonb NOT NULL,
    actor_id bigint
);
CREATE TABLE public.journal_link (
    "position" bigint NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    entry_id bigint NOT NULL
);
CREATE TABLE public.journal_root (
    number integer NOT NULL,
    at timestamp with time zone NOT NULL,
    first_position bigint NOT NULL,
    last_position bigint NOT NULL,
    chain_hash character varying(64) NOT NULL,
    tree_hash character varying(64) NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    CONSTRAINT journal_root_number_check CHECK ((number >= 0))
);
CREATE TABLE public.journal_unchained (
    entry_id bigint NOT NULL,
    since timestamp with time zone DEFAULT statement_timestamp() NOT NULL
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.outbox_letter (
    number bigint NOT NULL,
    message_id character varying(200) NOT NULL,
    sender character varying(320) NOT NULL,
    recipient character varying(320) NOT NULL,
    subject character varying(998) NOT NULL,
    text text NOT NULL,
    received_at timestamp with time zone NOT NULL
);
ALTER TABLE public.outbox_letter ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_letter_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.outbox_message (
    number bigint NOT NULL,
    kind character varying(8) NOT NULL,
    name character varying(100) NOT NULL,
    key character varying(300),
    payload jsonb NOT NULL,
    message_id character varying(200) NOT NULL,
    state character varying(8) NOT NULL,
    attempts integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    worker character varying(100) NOT NULL,
    last_error character varying(500) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT outbox_done_has_a_moment CHECK (((((state)::text = 'done'::text) OR (done_at IS NULL)) AND (1 = (
CASE
    WHEN ((state)::text = 'done'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (done_at IS NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT outbox_jobs_have_names CHECK (((((kind)::text = 'letter'::text) AND ((name)::text = ''::text)) OR (((kind)::text = 'job'::text) AND (NOT ((name)::text = ''::text))))),
    CONSTRAINT outbox_message_attempts_check CHECK ((attempts >= 0))
);
ALTER TABLE public.outbox_message ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_message_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.outbox_workerseen (
    worker character varying(100) NOT NULL,
    seen_at timestamp with time zone NOT NULL
);
CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);
ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);
ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
INSERT INTO public.auth_permission VALUES
	(1, 'Can add self evaluation', 1, 'add_selfevaluation'),
	(2, 'Can change self evaluation', 1, 'change_selfevaluation'),
	(3, 'Can delete self evaluation', 1, 'delete_selfevaluation'),
	(4, 'Can view self evaluation', 1, 'view_selfevaluation'),
	(5, 'Can add reveal', 2, 'add_reveal'),
	(6, 'Can change reveal', 2, 'change_reveal'),
	(7, 'Can delete reveal', 2, 'delete_reveal'),
	(8, 'Can view reveal', 2, 'view_reveal'),
	(9, 'Can add report', 3, 'add_report'),
	(10, 'Can change report', 3, 'change_report'),
	(11, 'Can delete report', 3, 'delete_report'),
	(12, 'Can view report', 3, 'view_report'),
	(13, 'Can add membership', 4, 'add_membership'),
	(14, 'Can change membership', 4, 'change_membership'),
	(15, 'Can delete membership', 4, 'delete_membership'),
	(16, 'Can view membership', 4, 'view_membership'),
	(17, 'Can add aspect', 5, 'add_aspect'),
	(18, 'Can change aspect', 5, 'change_aspect'),
	(19, 'Can delete aspect', 5, 'delete_aspect'),
	(20, 'Can view aspect', 5, 'view_aspect'),
	(21, 'Can add agreement', 6, 'add_agreement'),
	(22, 'Can change agreement', 6, 'change_agreement'),
	(23, 'Can delete agreement', 6, 'delete_agreement'),
	(24, 'Can view agreement', 6, 'view_agreement'),
	(25, 'Can add submission', 7, 'add_submission'),
	(26, 'Can change submission', 7, 'change_submission'),
	(27, 'Can delete submission', 7, 'delete_submission'),
	(28, 'Can view submission', 7, 'view_submission'),
	(29, 'Can add rating', 8, 'add_rating'),
	(30, 'Can change rating', 8, 'change_rating'),
	(31, 'Can delete rating', 8, 'delete_rating'),
	(32, 'Can view rating', 8, 'view_rating'),
	(33, 'Can add frozen figure', 9, 'add_frozenfigure'),
	(34, 'Can change frozen figure', 9, 'change_frozenfigure'),
	(35, 'Can delete frozen figure', 9, 'delete_frozenfigure'),
	(36, 'Can view frozen figure', 9, 'view_frozenfigure'),
	(37, 'Can add reopening', 10, 'add_reopening'),
	(38, 'Can change reopening', 10, 'change_reopening'),
	(39, 'Can delete reopening', 10, 'delete_reopening'),
	(40, 'Can view reopening', 10, 'view_reopening'),
	(41, 'Can add evidence', 11, 'add_evidence'),
	(42, 'Can change evidence', 11, 'change_evidence'),
	(43, 'Can delete evidence', 11, 'delete_evidence'),
	(44, 'Can view evidence', 11, 'view_evidence'),
	(45, 'Can add evidence revision', 12, 'add_evidencerevision'),
	(46, 'Can change evidence revision', 12, 'change_evidencerevision'),
	(47, 'Can delete evidence revision', 12, 'delete_evidencerevision'),
	(48, 'Can view evidence revision', 12, 'view_evidencerevision'),
	(49, 'Can add evidence use', 13, 'add_evidenceuse'),
	(50, 'Can change evidence use', 13, 'change_evidenceuse'),
	(51, 'Can delete evidence use', 13, 'delete_evidenceuse'),
	(52, 'Can view evidence use', 13, 'view_evidenceuse'),
	(53, 'Can add published spread', 14, 'add_publishedspread'),
	(54, 'Can change published spread', 14, 'change_publishedspread'),
	(55, 'Can delete published spread', 14, 'delete_publishedspread'),
	(56, 'Can view published spread', 14, 'view_publishedspread'),
	(57, 'Can add spread consent', 15, 'add_spreadconsent'),
	(58, 'Can change spread consent', 15, 'change_spreadconsent'),
	(59, 'Can delete spread consent', 15, 'delete_spreadconsent'),
	(60, 'Can view spread consent', 15, 'view_spreadconsent'),
	(61, 'Can add plan', 16, 'add_plan'),
	(62, 'Can change plan', 16, 'change_plan'),
	(63, 'Can delete plan', 16, 'delete_plan'),
	(64, 'Can view plan', 16, 'view_plan'),
	(65, 'Can add measure', 17, 'add_measure'),
	(66, 'Can change measure', 17, 'change_measure'),
	(67, 'Can delete measure', 17, 'delete_measure'),
	(68, 'Can view measure', 17, 'view_measure'),
	(69, 'Can add progress note', 18, 'add_progressnote'),
	(70, 'Can change progress note', 18, 'change_progressnote'),
	(71, 'Can delete progress note', 18, 'delete_progressnote'),
	(72, 'Can view progress note', 18, 'view_progressnote'),
	(73, 'Can add effect', 19, 'add_effect'),
	(74, 'Can change effect', 19, 'change_effect'),
	(75, 'Can delete effect', 19, 'delete_effect'),
	(76, 'Can view effect', 19, 'view_effect'),
	(77, 'Can add dossier', 20, 'add_dossier'),
	(78, 'Can change dossier', 20, 'change_dossier'),
	(79, 'Can delete dossier', 20, 'delete_dossier'),
	(80, 'Can view dossier', 20, 'view_dossier'),
	(81, 'Can add framework', 21, 'add_framework'),
	(82, 'Can change framework', 21, 'change_framework'),
	(83, 'Can delete framework', 21, 'delete_framework'),
	(84, 'Can view framework', 21, 'view_framework'),
	(85, 'Can add framework version', 22, 'add_frameworkversion'),
	(86, 'Can change framework version', 22, 'change_frameworkversion'),
	(87, 'Can delete framework version', 22, 'delete_frameworkversion'),
	(88, 'Can view framework version', 22, 'view_frameworkversion'),
	(89, 'Can add draft', 23, 'add_draft'),
	(90, 'Can change draft', 23, 'change_draft'),
	(91, 'Can delete draft', 23, 'delete_draft'),
	(92, 'Can view draft', 23, 'view_draft'),
	(93, 'Can add revision', 24, 'add_revision'),
	(94, 'Can change revision', 24, 'change_revision'),
	(95, 'Can delete revision', 24, 'delete_revision'),
	(96, 'Can view revision', 24, 'view_revision'),
	(97, 'Can add withdrawal', 25, 'add_withdrawal'),
	(98, 'Can change withdrawal', 25, 'change_withdrawal'),
	(99, 'Can delete withdrawal', 25, 'delete_withdrawal'),
	(100, 'Can view withdrawal', 25, 'view_withdrawal'),
	(101, 'Can add county', 26, 'add_county'),
	(102, 'Can change county', 26, 'change_county'),
	(103, 'Can delete county', 26, 'delete_county'),
	(104, 'Can view county', 26, 'view_county'),
	(105, 'Can add account', 27, 'add_account'),
	(106, 'Can change account', 27, 'change_account'),
	(107, 'Can delete account', 27, 'delete_account'),
	(108, 'Can view account', 27, 'view_account'),
	(109, 'Can add municipality', 28, 'add_municipality'),
	(110, 'Can change municipality', 28, 'change_municipality'),
	(111, 'Can delete municipality', 28, 'delete_municipality'),
	(112, 'Can view municipality', 28, 'view_municipality'),
	(113, 'Can add organisation', 29, 'add_organisation'),
	(114, 'Can change organisation', 29, 'change_organisation'),
	(115, 'Can delete organisation', 29, 'delete_organisation'),
	(116, 'Can view organisation', 29, 'view_organisation'),
	(117, 'Can add former name', 30, 'add_formername'),
	(118, 'Can change former name', 30, 'change_formername'),
	(119, 'Can delete former name', 30, 'delete_formername'),
	(120, 'Can view former name', 30, 'view_formername'),
	(121, 'Can add person', 31, 'add_person'),
	(122, 'Can change person', 31, 'change_person'),
	(123, 'Can delete person', 31, 'delete_person'),
	(124, 'Can view person', 31, 'view_person'),
	(125, 'Can add invitation', 32, 'add_invitation'),
	(126, 'Can change invitation', 32, 'change_invitation'),
	(127, 'Can delete invitation', 32, 'delete_invitation'),
	(128, 'Can view invitation', 32, 'view_invitation'),
	(129, 'Can add role holding', 33, 'add_roleholding'),
	(130, 'Can change role holding', 33, 'change_roleholding'),
	(131, 'Can delete role holding', 33, 'delete_roleholding'),
	(132, 'Can view role holding', 33, 'view_roleholding'),
	(133, 'Can add email change', 34, 'add_emailchange'),
	(134, 'Can change email change', 34, 'change_emailchange'),
	(135, 'Can delete email change', 34, 'delete_emailchange'),
	(136, 'Can view email change', 34, 'view_emailchange'),
	(137, 'Can add calendar address', 35, 'add_calendaraddress'),
	(138, 'Can change calendar address', 35, 'change_calendaraddress'),
	(139, 'Can delete calendar address', 35, 'delete_calendaraddress'),
	(140, 'Can view calendar address', 35, 'view_calendaraddress'),
	(141, 'Can add delegation', 36, 'add_delegation'),
	(142, 'Can change delegation', 36, 'change_delegation'),
	(143, 'Can delete delegation', 36, 'delete_delegation'),
	(144, 'Can view delegation', 36, 'view_delegation'),
	(145, 'Can add kept post', 37, 'add_keptpost'),
	(146, 'Can change kept post', 37, 'change_keptpost'),
	(147, 'Can delete kept post', 37, 'delete_keptpost'),
	(148, 'Can view kept post', 37, 'view_keptpost'),
	(149, 'Can add read', 38, 'add_read'),
	(150, 'Can change read', 38, 'change_read'),
	(151, 'Can delete read', 38, 'delete_read'),
	(152, 'Can view read', 38, 'view_read'),
	(153, 'Can add name change', 39, 'add_namechange'),
	(154, 'Can change name change', 39, 'change_namechange'),
	(155, 'Can delete name change', 39, 'delete_namechange'),
	(156, 'Can view name change', 39, 'view_namechange'),
	(157, 'Can add recovery', 40, 'add_recovery'),
	(158, 'Can change recovery', 40, 'change_recovery'),
	(159, 'Can delete recovery', 40, 'delete_recovery'),
	(160, 'Can view recovery', 40, 'view_recovery'),
	(161, 'Can add import', 41, 'add_import'),
	(162, 'Can change import', 41, 'change_import'),
	(163, 'Can delete import', 41, 'delete_import'),
	(164, 'Can view import', 41, 'view_import'),
	(165, 'Can add erasure run', 42, 'add_erasurerun'),
	(166, 'Can change erasure run', 42, 'change_erasurerun'),
	(167, 'Can delete erasure run', 42, 'delete_erasurerun'),
	(168, 'Can view erasure run', 42, 'view_erasurerun'),
	(169, 'Can add personal export', 43, 'add_personalexport'),
	(170, 'Can change personal export', 43, 'change_personalexport'),
	(171, 'Can delete personal export', 43, 'delete_personalexport'),
	(172, 'Can view personal export', 43, 'view_personalexport'),
	(173, 'Can add privacy request', 44, 'add_privacyrequest'),
	(174, 'Can change privacy request', 44, 'change_privacyrequest'),
	(175, 'Can delete privacy request', 44, 'delete_privacyrequest'),
	(176, 'Can view privacy request', 44, 'view_privacyrequest'),
	(177, 'Can add entry', 45, 'add_entry'),
	(178, 'Can change entry', 45, 'change_entry'),
	(179, 'Can delete entry', 45, 'delete_entry'),
	(180, 'Can view entry', 45, 'view_entry'),
	(181, 'Can add entry content', 46, 'add_entrycontent'),
	(182, 'Can change entry content', 46, 'change_entrycontent'),
	(183, 'Can delete entry content', 46, 'delete_entrycontent'),
	(184, 'Can view entry content', 46, 'view_entrycontent'),
	(185, 'Can add link', 47, 'add_link'),
	(186, 'Can change link', 47, 'change_link'),
	(187, 'Can delete link', 47, 'delete_link'),
	(188, 'Can view link', 47, 'view_link'),
	(189, 'Can add root', 48, 'add_root'),
	(190, 'Can change root', 48, 'change_root'),
	(191, 'Can delete root', 48, 'delete_root'),
	(192, 'Can view root', 48, 'view_root'),
	(193, 'Can add unchained', 49, 'add_unchained'),
	(194, 'Can change unchained', 49, 'change_unchained'),
	(195, 'Can delete unchained', 49, 'delete_unchained'),
	(196, 'Can view unchained', 49, 'view_unchained'),
	(197, 'Can add letter', 50, 'add_letter'),
	(198, 'Can change letter', 50, 'change_letter'),
	(199, 'Can delete letter', 50, 'delete_letter'),
	(200, 'Can view letter', 50, 'view_letter'),
	(201, 'Can add worker seen', 51, 'add_workerseen'),
	(202, 'Can change worker seen', 51, 'change_workerseen'),
	(203, 'Can delete worker seen', 51, 'delete_workerseen'),
	(204, 'Can view worker seen', 51, 'view_workerseen'),
	(205, 'Can add message', 52, 'add_message'),
	(206, 'Can change message', 52, 'change_message'),
	(207, 'Can delete message', 52, 'delete_message'),
	(208, 'Can view message', 52, 'view_message'),
	(209, 'Can add stored file', 53, 'add_storedfile'),
	(210, 'Can change stored file', 53, 'change_storedfile'),
	(211, 'Can delete stored file', 53, 'delete_storedfile'),
	(212, 'Can view stored file', 53, 'view_storedfile'),
	(213, 'Can add email address', 54, 'add_emailaddress'),
	(214, 'Can change email address', 54, 'change_emailaddress'),
	(215, 'Can delete email address', 54, 'delete_emailaddress'),
	(216, 'Can view email address', 54, 'view_emailaddress'),
	(217, 'Can add email confirmation', 55, 'add_emailconfirmation'),
	(218, 'Can change email confirmation', 55, 'change_emailconfirmation'),
	(219, 'Can delete email confirmation', 55, 'delete_emailconfirmation'),
	(220, 'Can view email confirmation', 55, 'view_emailconfirmation'),
	(221, 'Can add authenticator', 56, 'add_authenticator'),
	(222, 'Can change authenticator', 56, 'change_authenticator'),
	(223, 'Can delete authenticator', 56, 'delete_authenticator'),
	(224, 'Can view authenticator', 56, 'view_authenticator'),
	(225, 'Can add social account', 57, 'add_socialaccount'),
	(226, 'Can change social account', 57, 'change_socialaccount'),
	(227, 'Can delete social account', 57, 'delete_socialaccount'),
	(228, 'Can view social account', 57, 'view_socialaccount'),
	(229, 'Can add social application', 58, 'add_socialapp'),
	(230, 'Can change social application', 58, 'change_socialapp'),
	(231, 'Can delete social application', 58, 'delete_socialapp'),
	(232, 'Can view social application', 58, 'view_socialapp'),
	(233, 'Can add social application token', 59, 'add_socialtoken'),
	(234, 'Can change social application token', 59, 'change_socialtoken'),
	(235, 'Can delete social application token', 59, 'delete_socialtoken'),
	(236, 'Can view social application token', 59, 'view_socialtoken'),
	(237, 'Can add permission', 60, 'add_permission'),
	(238, 'Can change permission', 60, 'change_permission'),
	(239, 'Can delete permission', 60, 'delete_permission'),
	(240, 'Can view permission', 60, 'view_permission'),
	(241, 'Can add group', 61, 'add_group'),
	(242, 'Can change group', 61, 'change_group'),
	(243, 'Can delete group', 61, 'delete_group'),
	(244, 'Can view group', 61, 'view_group'),
	(245, 'Can add content type', 62, 'add_contenttype'),
	(246, 'Can change content type', 62, 'change_contenttype'),
	(247, 'Can delete content type', 62, 'delete_contenttype'),
	(248, 'Can view content type', 62, 'view_contenttype'),
	(249, 'Can add session', 63, 'add_session'),
	(250, 'Can change session', 63, 'change_session'),
	(251, 'Can delete session', 63, 'delete_session'),
	(252, 'Can view session', 63, 'view_session');
INSERT INTO public.directory_account VALUES
	(1, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'be-vaidmens@pavyzdys.example', true, '2026-11-26 22:52:48.287047+00'),
	(2, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'teacher@pavyzdys.example', true, '2026-11-26 22:52:48.29962+00'),
	(3, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'teacher-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.343051+00'),
	(4, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'school_head@pavyzdys.example', true, '2026-11-26 22:52:48.371335+00'),
	(5, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'school_head-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.393612+00'),
	(6, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'centre_head@pavyzdys.example', true, '2026-11-26 22:52:48.417006+00'),
	(7, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'centre_head-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.442583+00'),
	(8, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'coordinator@pavyzdys.example', true, '2026-11-26 22:52:48.466852+00'),
	(9, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'coordinator-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.48662+00'),
	(10, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'group_member@pavyzdys.example', true, '2026-11-26 22:52:48.49792+00'),
	(11, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'group_member-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.514918+00'),
	(12, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'expert@pavyzdys.example', true, '2026-11-26 22:52:48.53603+00'),
	(13, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'agency_officer@pavyzdys.example', true, '2026-11-26 22:52:48.554866+00'),
	(14, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'agency_officer-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.564974+00'),
	(15, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'agency_head@pavyzdys.example', true, '2026-11-26 22:52:48.58126+00'),
	(16, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'agency_head-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.603104+00'),
	(17, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'ministry_clerk@pavyzdys.example', true, '2026-11-26 22:52:48.622859+00'),
	(18, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'ministry_clerk-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.640511+00'),
	(19, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'minister@pavyzdys.example', true, '2026-11-26 22:52:48.659006+00'),
	(20, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'minister-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.679914+00'),
	(21, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'municipality_officer@pavyzdys.example', true, '2026-11-26 22:52:48.707716+00'),
	(22, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'municipality_officer-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.715186+00'),
	(23, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'project_officer@pavyzdys.example', true, '2026-11-26 22:52:48.736673+00'),
	(24, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'project_officer-elsewhere@pavyzdys.example', true, '2026-11-26 22:52:48.751407+00'),
	(25, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'auditor@pavyzdys.example', true, '2026-11-26 22:52:48.762897+00'),
	(26, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'data_protection_officer@pavyzdys.example', true, '2026-11-26 22:52:48.775697+00'),
	(27, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'operator@pavyzdys.example', true, '2026-11-26 22:52:48.787012+00'),
	(28, 'md5$9UjIWsDv1w2C9UeBSD9VQP$2827302d17720a874f063f484180ca3d', NULL, 'pavaduoja@pavyzdys.example', true, '2026-11-26 22:52:48.793112+00');
INSERT INTO public.directory_county VALUES
	('LT-XX', 'Pavyzdžio apskritis', 'Sample', 'Pavyzdžio', '32114125441645233100113235273423372335');
INSERT INTO public.directory_delegation VALUES
	(1, '2026-11-27', '2026-12-27', 'V-1', '', '2026-11-26 22:52:48.83875+00', NULL, 28, NULL, 6, 5);
INSERT INTO public.directory_import VALUES
	(1, 'people', 'checked', 'gaGHV92mrftLlEnIv_PM605nKO0WjmxQzOOYnrLHLi0HQVaEG6nluywB4Zx77vTP9Ex9DwCZS8xNgDWf_e1Kj_lHFrccr33zG3sCg0FEhRGTtJLhojT3fpqbTfFI_ZeiwsI0x83xUZ5V2bOqDNnlr9KZK3B8MNqPOnw1CclR1lp-UBtbe6i1s0EqE3yXIUedJRsvyU_uHZ01shZ0UMZT3jF3330oJaX7E40E4sEitDeqy3VMYFFJ7MHu_naklW3Mhg7q0xoUIYon88un1p2dhneTIoSqaYxZGcCFjR8-OCHTYB8_SWuSxrqTPAuF7vsqmK9tm8TnglUFr_OR7P8j_5KUfAdYMcI_v-UrIk6IVCY82gKhfDYfz_fa73FlfmVT0l2btPSoAbkDhm_ja8pBOadLAQGORlYN7PmevUleR_i32afsCeSLFjPGB_DKciw2LJajKZhr501MbRG4GlId69FQSSrcKlG9zm3db1GstPd5oCIuB_0ZKYwpsJ5uhGQrtBESVmtKCP7_IuDwyZTIE0bPhMhA8BWrd5lK38-KhEKq6rXU5AdORxhS2lSvWsnMsxDCG0F_srAoQdZbMTScOm7Mmz1rYBsp6TjMSi0bOGImDDKpBNZewFgiOM-91gRZTA2bKgqJFnG4FZfFGXSuIwiIwaNhoP8OJHQwRlY7BYgnO5hBfbZLlyOZ6IEpAmEV2bhO0NQDj1Eqiw-HW0SciAqf', 1, '{"role": 3, "email": 2, "last_name": 1, "first_name": 0}', false, false, 0, '[]', '2026-11-26 22:52:49.696925+00', '2026-12-03 22:52:49.696932+00', NULL, 1, 6);
INSERT INTO public.directory_invitation VALUES
	(1, 'e9bc59551903ccfad4f48fef2fa62d15c7b2b4195d4b07b0b63775a7b21ca601', '', '2026-11-26 22:52:52.288141+00', '2026-12-11 22:00:00+00', NULL, NULL, 29);
INSERT INTO public.directory_municipality VALUES
	('LT-99', 'Pavyzdžio savivaldybė', 'Sample', 'Pavyzdžio savivaldybės', 'Pavyzdžio savivaldybėje', 'Pavyzdys', 'Pavyzdys', 55.0000, 24.0000, '321141254416452331003511412341112816251319', 'pavyzdzio savivaldybe pavyzdys', 'LT-XX');
INSERT INTO public.directory_organisation VALUES
	(1, 'municipal_centre', 'Pavyzdžio centras', '', '', '', NULL, false, NULL, NULL, '', '', 'invented', '', true, '3211412544164523310014173037341135', 'pavyzdzio centras', 'LT-99', NULL, NULL),
	(2, 'municipal_centre', 'Kitas centras', '', '', '', NULL, false, NULL, NULL, '', '', 'invented', '', true, '27233711350014173037341135', 'kitas centras', 'LT-99', NULL, NULL),
	(3, 'municipal_centre', 'Viešas centras', '', '', '', NULL, false, NULL, NULL, '', '', 'unverified', '', false, '4123173611350014173037341135', 'viesas centras', 'LT-99', NULL, NULL);
INSERT INTO public.directory_person VALUES
	(1, 'Vardenė', 'be-vaidmens', '', 'be-vaidmens@pavyzdys.example', 'lt', true, 1, 'usual', 'vardene be-vaidmens', '131741112316291730350041113416173019', NULL, NULL),
	(2, 'Vardenė', 'teacher', '', 'teacher@pavyzdys.example', 'lt', true, 2, 'usual', 'vardene teacher', '371711142217340041113416173019', NULL, NULL),
	(3, 'Vardenė', 'teacher-elsewhere', '', 'teacher-elsewhere@pavyzdys.example', 'lt', true, 3, 'usual', 'vardene teacher-elsewhere', '371711142217341728351742221734170041113416173019', NULL, NULL),
	(4, 'Vardenė', 'school_head', '', 'school_head@pavyzdys.example', 'lt', true, 4, 'usual', 'vardene school_head', '351422313128221711160041113416173019', NULL, NULL),
	(5, 'Vardenė', 'school_head-elsewhere', '', 'school_head-elsewhere@pavyzdys.example', 'lt', true, 5, 'usual', 'vardene school_head-elsewhere', '351422313128221711161728351742221734170041113416173019', NULL, NULL),
	(6, 'Vardenė', 'centre_head', '', 'centre_head@pavyzdys.example', 'lt', true, 6, 'usual', 'vardene centre_head', '141730373417221711160041113416173019', NULL, NULL),
	(7, 'Vardenė', 'centre_head-elsewhere', '', 'centre_head-elsewhere@pavyzdys.example', 'lt', true, 7, 'usual', 'vardene centre_head-elsewhere', '141730373417221711161728351742221734170041113416173019', NULL, NULL),
	(8, 'Vardenė', 'coordinator', '', 'coordinator@pavyzdys.example', 'lt', true, 8, 'usual', 'vardene coordinator', '14313134162330113731340041113416173019', NULL, NULL),
	(9, 'Vardenė', 'coordinator-elsewhere', '', 'coordinator-elsewhere@pavyzdys.example', 'lt', true, 9, 'usual', 'vardene coordinator-elsewhere', '14313134162330113731341728351742221734170041113416173019', NULL, NULL),
	(10, 'Vardenė', 'group_member', '', 'group_member@pavyzdys.example', 'lt', true, 10, 'usual', 'vardene group_member', '21343138322917291317340041113416173019', NULL, NULL),
	(11, 'Vardenė', 'group_member-elsewhere', '', 'group_member-elsewhere@pavyzdys.example', 'lt', true, 11, 'usual', 'vardene group_member-elsewhere', '21343138322917291317341728351742221734170041113416173019', NULL, NULL),
	(12, 'Vardenė', 'expert', '', 'expert@pavyzdys.example', 'lt', true, 12, 'usual', 'vardene expert', '1743321734370041113416173019', NULL, NULL),
	(13, 'Vardenė', 'agency_officer', '', 'agency_officer@pavyzdys.example', 'lt', true, 13, 'usual', 'vardene agency_officer', '112117301425312020231417340041113416173019', NULL, NULL),
	(14, 'Vardenė', 'agency_officer-elsewhere', '', 'agency_officer-elsewhere@pavyzdys.example', 'lt', true, 14, 'usual', 'vardene agency_officer-elsewhere', '112117301425312020231417341728351742221734170041113416173019', NULL, NULL),
	(15, 'Vardenė', 'agency_head', '', 'agency_head@pavyzdys.example', 'lt', true, 15, 'usual', 'vardene agency_head', '112117301425221711160041113416173019', NULL, NULL),
	(16, 'Vardenė', 'agency_head-elsewhere', '', 'agency_head-elsewhere@pavyzdys.example', 'lt', true, 16, 'usual', 'vardene agency_head-elsewhere', '112117301425221711161728351742221734170041113416173019', NULL, NULL),
	(17, 'Vardenė', 'ministry_clerk', '', 'ministry_clerk@pavyzdys.example', 'lt', true, 17, 'usual', 'vardene ministry_clerk', '292330233537342514281734270041113416173019', NULL, NULL),
	(18, 'Vardenė', 'ministry_clerk-elsewhere', '', 'ministry_clerk-elsewhere@pavyzdys.example', 'lt', true, 18, 'usual', 'vardene ministry_clerk-elsewhere', '292330233537342514281734271728351742221734170041113416173019', NULL, NULL),
	(19, 'Vardenė', 'minister', '', 'minister@pavyzdys.example', 'lt', true, 19, 'usual', 'vardene minister', '29233023353717340041113416173019', NULL, NULL),
	(20, 'Vardenė', 'minister-elsewhere', '', 'minister-elsewhere@pavyzdys.example', 'lt', true, 20, 'usual', 'vardene minister-elsewhere', '29233023353717341728351742221734170041113416173019', NULL, NULL),
	(21, 'Vardenė', 'municipality_officer', '', 'municipality_officer@pavyzdys.example', 'lt', true, 21, 'usual', 'vardene municipality_officer', '293830231423321128233725312020231417340041113416173019', NULL, NULL),
	(22, 'Vardenė', 'municipality_officer-elsewhere', '', 'municipality_officer-elsewhere@pavyzdys.example', 'lt', true, 22, 'usual', 'vardene municipality_officer-elsewhere', '293830231423321128233725312020231417341728351742221734170041113416173019', NULL, NULL),
	(23, 'Vardenė', 'project_officer', '', 'project_officer@pavyzdys.example', 'lt', true, 23, 'usual', 'vardene project_officer', '32343126171437312020231417340041113416173019', NULL, NULL),
	(24, 'Vardenė', 'project_officer-elsewhere', '', 'project_officer-elsewhere@pavyzdys.example', 'lt', true, 24, 'usual', 'vardene project_officer-elsewhere', '32343126171437312020231417341728351742221734170041113416173019', NULL, NULL),
	(25, 'Vardenė', 'auditor', '', 'auditor@pavyzdys.example', 'lt', true, 25, 'usual', 'vardene auditor', '113816233731340041113416173019', NULL, NULL),
	(26, 'Vardenė', 'data_protection_officer', '', 'data_protection_officer@pavyzdys.example', 'lt', true, 26, 'usual', 'vardene data_protection_officer', '1611371132343137171437233130312020231417340041113416173019', NULL, NULL),
	(27, 'Vardenė', 'operator', '', 'operator@pavyzdys.example', 'lt', true, 27, 'usual', 'vardene operator', '31321734113731340041113416173019', NULL, NULL),
	(28, 'Vardenė', 'pavaduoja', '', 'pavaduoja@pavyzdys.example', 'lt', true, 28, 'usual', 'vardene pavaduoja', '3211411116383126110041113416173019', NULL, NULL),
	(29, 'Vardenė', 'pakviesta', '', 'pakviesta@pavyzdys.example', 'lt', true, NULL, 'usual', 'vardene pakviesta', '3211274123173537110041113416173019', NULL, NULL);
INSERT INTO public.directory_privacyrequest VALUES
	(1, 'erasure', 'tik-savo-centrui-7f3a', 'received', '2026-11-27', '2026-11-26 22:52:52.275149+00', '2026-12-28', '', NULL, '', NULL, '[]', NULL, 6, 6);
INSERT INTO public.directory_recovery VALUES
	(1, 'locked_out', 'asked', 'tik-savo-centrui-7f3a', 'R-1', 'centras@pavyzdys.example', '', '', '', '', '2026-11-26 22:52:52.036815+00', '2026-12-04', NULL, NULL, NULL, '', 13, NULL, 5);
INSERT INTO public.directory_roleholding VALUES
	(1, 'teacher', '2026-11-27', NULL, 1, 2),
	(2, 'teacher', '2026-11-27', NULL, 2, 3),
	(3, 'school_head', '2026-11-27', NULL, 1, 4),
	(4, 'school_head', '2026-11-27', NULL, 2, 5),
	(5, 'centre_head', '2026-11-27', NULL, 1, 6),
	(6, 'centre_head', '2026-11-27', NULL, 2, 7),
	(7, 'coordinator', '2026-11-27', NULL, 1, 8),
	(8, 'coordinator', '2026-11-27', NULL, 2, 9),
	(9, 'group_member', '2026-11-27', NULL, 1, 10),
	(10, 'group_member', '2026-11-27', NULL, 2, 11),
	(11, 'expert', '2026-11-27', NULL, NULL, 12),
	(12, 'agency_officer', '2026-11-27', NULL, 1, 13),
	(13, 'agency_officer', '2026-11-27', NULL, 2, 14),
	(14, 'agency_head', '2026-11-27', NULL, 1, 15),
	(15, 'agency_head', '2026-11-27', NULL, 2, 16),
	(16, 'ministry_clerk', '2026-11-27', NULL, 1, 17),
	(17, 'ministry_clerk', '2026-11-27', NULL, 2, 18),
	(18, 'minister', '2026-11-27', NULL, 1, 19),
	(19, 'minister', '2026-11-27', NULL, 2, 20),
	(20, 'municipality_officer', '2026-11-27', NULL, 1, 21),
	(21, 'municipality_officer', '2026-11-27', NULL, 2, 22),
	(22, 'project_officer', '2026-11-27', NULL, 1, 23),
	(23, 'project_officer', '2026-11-27', NULL, 2, 24),
	(24, 'auditor', '2026-11-27', NULL, NULL, 25),
	(25, 'data_protection_officer', '2026-11-27', NULL, NULL, 26),
	(26, 'operator', '2026-11-27', NULL, NULL, 27),
	(27, 'group_member', '2026-11-27', NULL, 1, 8),
	(28, 'group_member', '2026-11-27', NULL, 2, 9);
INSERT INTO public.django_content_type VALUES
	(1, 'evaluation', 'selfevaluation'),
	(2, 'evaluation', 'reveal'),
	(3, 'evaluation', 'report'),
	(4, 'evaluation', 'membership'),
	(5, 'evaluation', 'aspect'),
	(6, 'evaluation', 'agreement'),
	(7, 'evaluation', 'submission'),
	(8, 'evaluation', 'rating'),
	(9, 'evaluation', 'frozenfigure'),
	(10, 'evaluation', 'reopening'),
	(11, 'evaluation', 'evidence'),
	(12, 'evaluation', 'evidencerevision'),
	(13, 'evaluation', 'evidenceuse'),
	(14, 'evaluation', 'publishedspread'),
	(15, 'evaluation', 'spreadconsent'),
	(16, 'evaluation', 'plan'),
	(17, 'evaluation', 'measure'),
	(18, 'evaluation', 'progressnote'),
	(19, 'evaluation', 'effect'),
	(20, 'evaluation', 'dossier'),
	(21, 'frameworks', 'framework'),
	(22, 'frameworks', 'frameworkversion'),
	(23, 'frameworks', 'draft'),
	(24, 'frameworks', 'revision'),
	(25, 'frameworks', 'withdrawal'),
	(26, 'directory', 'county'),
	(27, 'directory', 'account'),
	(28, 'directory', 'municipality'),
	(29, 'directory', 'organisation'),
	(30, 'directory', 'formername'),
	(31, 'directory', 'person'),
	(32, 'directory', 'invitation'),
	(33, 'directory', 'roleholding'),
	(34, 'directory', 'emailchange'),
	(35, 'directory', 'calendaraddress'),
	(36, 'directory', 'delegation'),
	(37, 'directory', 'keptpost'),
	(38, 'directory', 'read'),
	(39, 'directory', 'namechange'),
	(40, 'directory', 'recovery'),
	(41, 'directory', 'import'),
	(42, 'directory', 'erasurerun'),
	(43, 'directory', 'personalexport'),
	(44, 'directory', 'privacyrequest'),
	(45, 'journal', 'entry'),
	(46, 'journal', 'entrycontent'),
	(47, 'journal', 'link'),
	(48, 'journal', 'root'),
	(49, 'journal', 'unchained'),
	(50, 'outbox', 'letter'),
	(51, 'outbox', 'workerseen'),
	(52, 'outbox', 'message'),
	(53, 'files', 'storedfile'),
	(54, 'account', 'emailaddress'),
	(55, 'account', 'emailconfirmation'),
	(56, 'mfa', 'authenticator'),
	(57, 'socialaccount', 'socialaccount'),
	(58, 'socialaccount', 'socialapp'),
	(59, 'socialaccount', 'socialtoken'),
	(60, 'auth', 'permission'),
	(61, 'auth', 'group'),
	(62, 'contenttypes', 'contenttype'),
	(63, 'sessions', 'session');
INSERT INTO public.django_migrations VALUES
	(1, 'directory', '0001_initial', '2026-11-26 22:52:35.117626+00'),
	(2, 'account', '0001_initial', '2026-11-26 22:52:35.159731+00'),
	(3, 'account', '0002_email_max_length', '2026-11-26 22:52:35.175968+00'),
	(4, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-26 22:52:35.195276+00'),
	(5, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-26 22:52:35.216524+00'),
	(6, 'account', '0005_emailaddress_idx_upper_email', '2026-11-26 22:52:35.239618+00'),
	(7, 'account', '0006_emailaddress_lower', '2026-11-26 22:52:35.258478+00'),
	(8, 'account', '0007_emailaddress_idx_email', '2026-11-26 22:52:35.280616+00'),
	(9, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-26 22:52:35.321637+00'),
	(10, 'account', '0009_emailaddress_unique_primary_email', '2026-11-26 22:52:35.339474+00'),
	(11, 'contenttypes', '0001_initial', '2026-11-26 22:52:35.35597+00'),
	(12, 'contenttypes', '0002_remove_content_type_name', '2026-11-26 22:52:35.389404+00'),
	(13, 'auth', '0001_initial', '2026-11-26 22:52:35.459145+00'),
	(14, 'auth', '0002_alter_permission_name_max_length', '2026-11-26 22:52:35.47134+00'),
	(15, 'auth', '0003_alter_user_email_max_length', '2026-11-26 22:52:35.497002+00'),
	(16, 'auth', '0004_alter_user_username_opts', '2026-11-26 22:52:35.510164+00'),
	(17, 'auth', '0005_alter_user_last_login_null', '2026-11-26 22:52:35.517046+00'),
	(18, 'auth', '0006_require_contenttypes_0002', '2026-11-26 22:52:35.532632+00'),
	(19, 'auth', '0007_alter_validators_add_error_messages', '2026-11-26 22:52:35.548271+00'),
	(20, 'auth', '0008_alter_user_username_max_length', '2026-11-26 22:52:35.554088+00'),
	(21, 'auth', '0009_alter_user_last_name_max_length', '2026-11-26 22:52:35.567844+00'),
	(22, 'auth', '0010_alter_group_name_max_length', '2026-11-26 22:52:35.596221+00'),
	(23, 'auth', '0011_update_proxy_permissions', '2026-11-26 22:52:35.6248+00'),
	(24, 'auth', '0012_alter_user_first_name_max_length', '2026-11-26 22:52:35.647719+00'),
	(25, 'directory', '0002_calendars', '2026-11-26 22:52:35.737846+00'),
	(26, 'directory', '0003_delegations', '2026-11-26 22:52:35.798128+00'),
	(27, 'directory', '0004_kept_posts', '2026-11-26 22:52:35.840588+00'),
	(28, 'directory', '0005_reads', '2026-11-26 22:52:35.90058+00'),
	(29, 'directory', '0006_names', '2026-11-26 22:52:36.081272+00'),
	(30, 'directory', '0007_recoveries', '2026-11-26 22:52:36.165014+00'),
	(31, 'directory', '0008_imports', '2026-11-26 22:52:36.233901+00'),
	(32, 'directory', '0009_merging', '2026-11-26 22:52:36.398822+00'),
	(33, 'directory', '0010_privacy', '2026-11-26 22:52:36.605045+00'),
	(34, 'frameworks', '0001_versions', '2026-11-26 22:52:36.654829+00'),
	(35, 'frameworks', '0002_published_is_immutable', '2026-11-26 22:52:36.663418+00'),
	(36, 'files', '0001_stored_files', '2026-11-26 22:52:36.67964+00'),
	(37, 'evaluation', '0001_initial', '2026-11-26 22:52:37.939447+00'),
	(38, 'evaluation', '0002_report_issues', '2026-11-26 22:52:38.361859+00'),
	(39, 'evaluation', '0003_seals_as_text', '2026-11-26 22:52:38.831982+00'),
	(40, 'evaluation', '0004_frozen_figures', '2026-11-26 22:52:38.885225+00'),
	(41, 'evaluation', '0005_leaving_and_rounds', '2026-11-26 22:52:39.410023+00'),
	(42, 'evaluation', '0006_evidence', '2026-11-26 22:52:40.126202+00'),
	(43, 'evaluation', '0007_evidence_rules', '2026-11-26 22:52:40.128465+00'),
	(44, 'evaluation', '0008_spreads', '2026-11-26 22:52:40.779674+00'),
	(45, 'evaluation', '0009_improvement_plans', '2026-11-26 22:52:41.537247+00'),
	(46, 'evaluation', '0010_dossiers', '2026-11-26 22:52:41.599365+00'),
	(47, 'frameworks', '0003_drafts', '2026-11-26 22:52:42.361963+00'),
	(48, 'frameworks', '0004_versions_are_published', '2026-11-26 22:52:42.407677+00'),
	(49, 'journal', '0001_initial', '2026-11-26 22:52:42.528251+00'),
	(50, 'journal', '0002_append_only', '2026-11-26 22:52:42.535225+00'),
	(51, 'journal', '0003_erasing', '2026-11-26 22:52:42.543724+00'),
	(52, 'journal', '0004_chain', '2026-11-26 22:52:42.778642+00'),
	(53, 'journal', '0005_nothing_stays_unchained', '2026-11-26 22:52:42.804871+00'),
	(54, 'mfa', '0001_initial', '2026-11-26 22:52:42.932413+00'),
	(55, 'mfa', '0002_authenticator_timestamps', '2026-11-26 22:52:42.978033+00'),
	(56, 'mfa', '0003_authenticator_type_uniq', '2026-11-26 22:52:43.030865+00'),
	(57, 'outbox', '0001_initial', '2026-11-26 22:52:43.08053+00'),
	(58, 'sessions', '0001_initial', '2026-11-26 22:52:43.092693+00'),
	(59, 'socialaccount', '0001_initial', '2026-11-26 22:52:43.318688+00'),
	(60, 'socialaccount', '0002_token_max_lengths', '2026-11-26 22:52:43.399255+00'),
	(61, 'socialaccount', '0003_extra_data_default_dict', '2026-11-26 22:52:43.429518+00'),
	(62, 'socialaccount', '0004_app_provider_id_settings', '2026-11-26 22:52:43.490946+00'),
	(63, 'socialaccount', '0005_socialtoken_nullable_app', '2026-11-26 22:52:43.572202+00'),
	(64, 'socialaccount', '0006_alter_socialaccount_extra_data', '2026-11-26 22:52:43.611564+00');
INSERT INTO public.evaluation_agreement VALUES
	(1, '2.3.1', '3', 'tik-savo-centrui-7f3a', '2026-11-26 22:52:51.131407+00', 8, 4),
	(2, '2.3.2', '3', 'tik-savo-centrui-7f3a', '2026-11-26 22:52:51.131407+00', 8, 4),
	(3, '2.3.3', '3', 'tik-savo-centrui-7f3a', '2026-11-26 22:52:51.131407+00', 8, 4),
	(4, '2.3.1', '3', 'tik-savo-centrui-7f3a', '2026-11-26 22:52:51.583373+00', 8, 5),
	(5, '2.3.2', '3', 'tik-savo-centrui-7f3a', '2026-11-26 22:52:51.583373+00', 8, 5),
	(6, '2.3.3', '3', 'tik-savo-centrui-7f3a', '2026-11-26 22:52:51.583373+00', 8, 5);
INSERT INTO public.evaluation_dossier VALUES
	(1, 2021, 2025, 'lt', 'building', 5, 0, '2026-11-26 22:52:52.267003+00', '2026-11-26 22:52:52.267008+00', '', '', 0, 6, 1);
INSERT INTO public.evaluation_evidence VALUES
	(1, 'file', 'tik-savo-centrui-7f3a 2021', '', '{}', 2021, 2021, '2026-11-26 22:52:50.045575+00', NULL, '3723273511413114173037343823082004110003010302', '''2021'':5A ''7f3a'':4A ''a'':6C ''centrui'':3A ''savo'':2A ''tik'':1A ''txt'':7C', 6, 1, 1),
	(2, 'file', 'tik-savo-centrui-7f3a 2022', '', '{}', 2022, 2022, '2026-11-26 22:52:50.299461+00', NULL, '3723273511413114173037343823082004110003010303', '''2022'':5A ''7f3a'':4A ''a'':6C ''centrui'':3A ''savo'':2A ''tik'':1A ''txt'':7C', 6, 1, 2),
	(3, 'file', 'tik-savo-centrui-7f3a 2023', '', '{}', 2023, 2023, '2026-11-26 22:52:50.586831+00', NULL, '3723273511413114173037343823082004110003010304', '''2023'':5A ''7f3a'':4A ''a'':6C ''centrui'':3A ''savo'':2A ''tik'':1A ''txt'':7C', 6, 1, 3),
	(4, 'file', 'tik-savo-centrui-7f3a 2024', '', '{}', 2024, 2024, '2026-11-26 22:52:50.874853+00', NULL, '3723273511413114173037343823082004110003010305', '''2024'':5A ''7f3a'':4A ''a'':6C ''centrui'':3A ''savo'':2A ''tik'':1A ''txt'':7C', 6, 1, 4),
	(5, 'file', 'tik-savo-centrui-7f3a 2025', '', '{}', 2025, 2025, '2026-11-26 22:52:51.219771+00', NULL, '3723273511413114173037343823082004110003010306', '''2025'':5A ''7f3a'':4A ''a'':6C ''centrui'':3A ''savo'':2A ''tik'':1A ''txt'':7C', 6, 1, 5),
	(6, 'file', 'tik-savo-centrui-7f3a 2026', '', '{}', 2026, 2026, '2026-11-26 22:52:51.823005+00', NULL, '3723273511413114173037343823082004110003010307', '''2026'':5A ''7f3a'':4A ''a'':6C ''centrui'':3A ''savo'':2A ''tik'':1A ''txt'':7C', 7, 2, 6);
INSERT INTO public.evaluation_evidencerevision VALUES
	(1, 1, 'a.txt', '', '', '2026-11-26 22:52:50.061369+00', 'none', false, NULL, '', NULL, 1, '808dbbab2cede54743ef8a82dc563aff75e2b323f58d117db4c12aec373b471c', 6),
	(2, 1, 'a.txt', '', '', '2026-11-26 22:52:50.30675+00', 'none', false, NULL, '', NULL, 2, 'c10e340567330aecb041ab775d340383838a258e474507c1a0fd1b9128243e66', 6),
	(3, 1, 'a.txt', '', '', '2026-11-26 22:52:50.597338+00', 'none', false, NULL, '', NULL, 3, '244cc681026e9ff688d0b6b0bea796957f364c38cf8c3203a458c41f3664e77b', 6),
	(4, 1, 'a.txt', '', '', '2026-11-26 22:52:50.880496+00', 'none', false, NULL, '', NULL, 4, '65250e7f9aec5d16a0eea3234e6f7e327c3e301fbf7c213c1cf67530edfb62b3', 6),
	(5, 1, 'a.txt', '', '', '2026-11-26 22:52:51.22537+00', 'none', true, NULL, '', NULL, 5, 'dba6afbe336e621e7dd623abc320848f4a3b4b7cbddf511ed6d791e7fa98a848', 6),
	(6, 1, 'a.txt', '', '', '2026-11-26 22:52:51.825694+00', 'none', false, NULL, '', NULL, 6, 'c86a4bd3da3e4b776281eb7bb63726600c3d38b4786368fa1e4b6bcc2fc5638e', 7);
INSERT INTO public.evaluation_evidenceuse VALUES
	(1, '2.3.1', '', '{}', '2026-11-26 22:52:50.105312+00', 6, 1, NULL, 1),
	(2, '2.3.1', '', '{}', '2026-11-26 22:52:50.332583+00', 6, 2, NULL, 2),
	(3, '2.3.1', '', '{}', '2026-11-26 22:52:50.62316+00', 6, 3, NULL, 3),
	(4, '2.3.1', '', '{}', '2026-11-26 22:52:50.904692+00', 6, 4, NULL, 4),
	(5, '2.3.1', '', '{}', '2026-11-26 22:52:51.241062+00', 6, 5, 5, 5),
	(6, '2.3.1', '', '{}', '2026-11-26 22:52:51.842632+00', 7, 6, NULL, 6);
INSERT INTO public.evaluation_frozenfigure VALUES
	(1, 'directory.staff_experience_years', '{"rows": [], "columns": [{"name": "since", "title_en": "At the institution since", "title_lt": "Institucijoje nuo"}, {"name": "years", "title_en": "Years", "title_lt": "Metai"}]}', 1),
	(2, 'directory.staff_total', '{"rows": [], "columns": [{"name": "since", "title_en": "At the institution since", "title_lt": "Institucijoje nuo"}, {"name": "years", "title_en": "Years", "title_lt": "Metai"}]}', 1),
	(3, 'evaluation.findings_in_plan_share', '{"rows": [], "columns": [{"name": "area", "title_en": "Area", "title_lt": "Sritis"}, {"name": "point", "title_en": "Point to improve", "title_lt": "Tobulintinas veiklos aspektas"}, {"name": "measures", "title_en": "Measures", "title_lt": "Priemonės"}]}', 1),
	(4, 'evaluation.plan_indicators_met_share', '{"rows": [], "columns": [{"name": "measure", "title_en": "Measure", "title_lt": "Priemonė"}, {"name": "figure", "title_en": "Figure", "title_lt": "Skaičius"}, {"name": "start", "title_en": "At the start", "title_lt": "Pradžioje"}, {"name": "now", "title_en": "Now", "title_lt": "Yra"}, {"name": "target", "title_en": "Target", "title_lt": "Siekiama"}]}', 1),
	(5, 'evaluation.plan_indicators_total', '{"rows": [], "columns": [{"name": "measure", "title_en": "Measure", "title_lt": "Priemonė"}, {"name": "figure", "title_en": "Figure", "title_lt": "Skaičius"}, {"name": "start", "title_en": "At the start", "title_lt": "Pradžioje"}, {"name": "now", "title_en": "Now", "title_lt": "Yra"}, {"name": "target", "title_en": "Target", "title_lt": "Siekiama"}]}', 1),
	(6, 'evaluation.plan_measures_done_share', '{"rows": [], "columns": [{"name": "area", "title_en": "Area", "title_lt": "Sritis"}, {"name": "measure", "title_en": "Measure", "title_lt": "Priemonė"}, {"name": "due_on", "title_en": "Done by", "title_lt": "Atlikti iki"}, {"name": "state", "title_en": "State", "title_lt": "Būsena"}, {"name": "closed_on", "title_en": "Closed on", "title_lt": "Baigta"}]}', 1),
	(7, 'evaluation.previous_overall_mean', '{"rows": [], "columns": [{"name": "code", "title_en": "Code", "title_lt": "Kodas"}, {"name": "area", "title_en": "Area", "title_lt": "Sritis"}, {"name": "mean", "title_en": "Mean", "title_lt": "Vidurkis"}]}', 1),
	(8, 'evaluation.self_evaluations_approved', '{"rows": [], "columns": [{"name": "year", "title_en": "Year", "title_lt": "Metai"}, {"name": "approved_on", "title_en": "Approved on", "title_lt": "Patvirtinta"}, {"name": "overall_mean", "title_en": "Overall mean", "title_lt": "Bendras vidurkis"}]}', 1);
INSERT INTO public.evaluation_measure VALUES
	(1, 2025, '2.3', '', 'Pavyzdinė priemonė', 'tik-savo-centrui-7f3a', '2027-01-06', NULL, '', '', NULL, NULL, '', 'planned', NULL, '', '2026-11-26 22:52:51.777164+00', 6, 2, 1);
INSERT INTO public.evaluation_membership VALUES
	(1, true, '2026-11-26 22:52:50.137492+00', 8, 1, NULL),
	(2, false, '2026-11-26 22:52:50.228064+00', 10, 1, NULL),
	(3, true, '2026-11-26 22:52:50.3673+00', 8, 2, NULL),
	(4, false, '2026-11-26 22:52:50.414699+00', 10, 2, NULL),
	(5, true, '2026-11-26 22:52:50.648722+00', 8, 3, NULL),
	(6, false, '2026-11-26 22:52:50.673381+00', 10, 3, NULL),
	(7, true, '2026-11-26 22:52:50.926115+00', 8, 4, NULL),
	(8, false, '2026-11-26 22:52:50.956373+00', 10, 4, NULL),
	(9, true, '2026-11-26 22:52:51.256792+00', 8, 5, NULL),
	(10, false, '2026-11-26 22:52:51.292777+00', 10, 5, NULL),
	(11, true, '2026-11-26 22:52:51.856588+00', 9, 6, NULL),
	(12, false, '2026-11-26 22:52:51.902893+00', 11, 6, NULL);
INSERT INTO public.evaluation_plan VALUES
	(1, NULL, NULL, 5);
INSERT INTO public.evaluation_rating VALUES
	(1, '2.3.1', 'gaGHV92m0q-4VkAZ5ERuPas-gBRlVEk47-62APWwT9zGq_gv19J5aj6YUekYbeQQ_--8biSlN6vt9_vqObldU8RWNymKv8Vp-yJWJmBhqv6DXlPg5LLe0aMPwh3m-SzWcuArkUO6AQDP9_8pV86E2dczGbDKDbMFKTaL0zcz5CInfeiqKQM2morTnqT_IrIAmReoNedhtKlPdBdt5nLNaP576JX8Qc9dJ2f-t2L6v1TV3UwVZv-tg7asX5b2W1iratcTnQuanxFQr8eexMr6AdMFakJPjvaFGIytYo0CR4894iI1dBFErQZ8DJsxjSut_uv1059ROUU2T4XyI00iK8Ak68i6cqKtSnoOvCBVqvntCpfTVztRt7UjlJlxuEuMVudgAYw-Jhiz1UwFZLUOLhJQa3tSxDyqlmLWfSQ1JYMqGrG-7Z9sM6iaEwL_r1alBPes2Q5JGf9-8KmBSE9N5sS6cCeEl3KeGCQZYOsI_BjdEd-w6Mb8PnOVhTlUc0lNuldOPNJDDVcWCeebPSOe9RT4i30HY9UcayC5UHCVBILLlTNDT9Dmg1WIZ7Pd1Jk54nWjLGmPLxBGDw6bFS1IjW2Kz2fOvc-ZZfX6nOvC6Nx97TcWYqaNygjF33_QqAhmjWPW84Y-IJQbv87Cccgl-A0KYggwS--dt3mBG_ONmoOnZi9ZZSko39BvesrRMcnngdUug6n-UKI_HV8qt5VvXAvP', '2026-11-26 22:52:50.527303+00', 4, 1),
	(2, '2.3.2', 'gaGHV92mxpGmuYTE3qfxlf_PrFqitCRpOQm3zBeAsoLoy4-vGHWm3fYej5VVbqSdUkYZ9y9TJHMEAFoiTJn-PUZDHFgjtnAA_o7S5BfNzW9ISYSdEDqnPtSTCEpWxlQkYMBdLF4S7g8C0W86XHiDAGnZR0vvN-TZQszHLxillS9UDZPPAeDSXtObRurVD_NmAc2QU68sQiObMnXKIkMbDtmGAiMpksG88IT_XwGJ1CshmnQiAFrNtzzkFREcJTLKMlTmiF3SH6-3BFpN1LuU7uXE_0fLBucuWwtEPwAN_LG_aYvZDHk2tkYlhdBDMLztA1m50CcB0o4g6cI0VAjdJpMjwvviBqD29CM_wbT6noCu3wEkfSgMizqHdHxLHN6nXyHYY1vQysNfhOrPC4w3vo5zogrGfp2MDisU_r5F-c0qkn7G5mchrVijLoQL0Ww97fq-_Ny6_L5TKk4CE1XXx2NmrJUIfJXqiq4T_9N-DODhAM4nf1lMqFAxk7dt4lY1wDY3S30K7QrF-NAgqn4WYj7mwyABt5j2DIm8a15gd7h8s1gg-CH6oUaS6XP_4PM5WyJOUYgvYseuh8ZPH8Gs7bL8NqAW8EkUNmJMZMeKj2xSly_ZXXZMr3wr8Mm_EF4KBBvkt9m4cbOQXlskukkOgsExg9FujNN0u46BnZWazHHciMWA_BiP523qmw5CsC25GUgXO92Dyq7NR-LEnlRkJJAI', '2026-11-26 22:52:50.527303+00', 4, 1),
	(3, '2.3.3', 'gaGHV92mqLuTR3eDvE2WLxXveTOH8ixoWb9VYYCXx5XEh1Lu3xCfGeGN0UuuQ7hvyfOHviljUQ3Swq6Z3Wfak_w-muGR0Yieziq59QCs4w1-Hm3u-AKIt1NGBlXGQTZski1n5FqcRZLFE2KmhSiXxtgN1SnETBc0BJvMw2WTxlsim3FyUCznGIL4QKOdSyljYBRBJ1wT5yQq021x3sI9TEjkmMh3Vwk76QMc2gAU8d1i5xLPfLd4aUIv4zUG1b7TZKKUvYH4_ivva5BNGiv2mLKK782mi-JlPY6CWIGaW7nw5BXq5ZuC3mMd-D4LWaX20IafocwwVNpU6cD3GyzEo2jklI8-eslQa40dOi16A-H8cA62ASZcW_qR_5FieOZ_a1ouyShw1W-QBGX3wEwRO7fUR6b7PXBxhOjsFBsf6G-LYePDna9I_byb7PqSTruFit0-P9rscHhwxL9ZYSTiV353y9Z6YhyQH2qRs2OcHpucnOj6SER--T7IiFOICNPgn6ww2N49sEywIvmKAoV6rYzCMcA6jAseRzluX5ImcYiZi0TMWhmGdx3WaR-mgjxQecOTthLvldGsUeKzRvNfJGmpoq22pOkHiII5HhE17qM8xuDVahv-FzvYbJX5h2odXPlsHWZYgMsu8NxHo73BKsAomiqdTSInXRWOSsBf_zyaz89saPjzd4y77Dnq7rVi5ntV3r87eFDA5jCJt8wMR_cY', '2026-11-26 22:52:50.527303+00', 4, 1),
	(4, '2.3.1', 'gaGHV92mygdKvVXkHU3VkzatnOpmnErlVuICeDpq11Wkf1HuOi6-a-x0D5qEmp381R2Vbbv4YKBBpxJpbd5AucH3qzOay_Uk71zeGwIjgtgTosMciD0GxnFvcp_v994XAtUK44wH82bSxqNMDZEGmCdktCTmMxOdirZMNqQ47MR0NRwWY_6LWf1pD-Z-easWOfCbj522dcKPjcQT33A7-Xd1c4byGFQW6YeK7eqRXRLZZ-sY6NdYiZpbR4nscnFcflRi5_UqSHNbNxoCTuC8qc0zd12tduD71j61_CLEDEWKJUA_0PM_IfdvfCQlTPdEeNoD3KpiHelZmYYnXo1w9URFl9qCraDRMt98haMs0QXFomB5m3Au_5F9nWEbLMkXwjmpWIqd13n5vFxXL1J6uoZAbug-fKUyn60Rs1wyeq_2td0KPmPcvs2I8yoSbyqYmYKWPaUxwk3sOnC-guNBVeNbmAI5QfKmdt4PWuvvCce01Yoc6OOuNrVtxD2b8GoDqGRJyBcc0_Ny6SrXaQC-KOdUaww5bQmKe90OTKYqf6XXbASKoETz38swxJ2cQRvvmQnTZJGaY7oAogFrubZpL-Ry-A6IJKfsa2G-RA_ZPbqdblzoe4xQLCQDVlGsewaVakkhl0I8fYspybuGTHUmIE0L7r9HVo5_jfAehHCvfdyt7FIYtZZvu1efF88O389MNmd61zmeK2BMJ0VNfDk8waN2', '2026-11-26 22:52:50.710158+00', 5, 1),
	(5, '2.3.2', 'gaGHV92mk5QLz0_Z0gPpsXlg8tIDbeFjvCtY9HRNTUKnyHRsZvQ1vS6hB_bSDldcX23wIrbpQ5Q0FYA1eEv8b6pa_AH70Rhqy4EvO_PBjTJnVDm4xuYMa2VTsbOpp1R6oyg79jovE9YopryODyMR_NY3jFECUHjGiVoi7i1ut6MpfPfmvuu18NegE9gMuaSS34gdtTqt_2_nCtCpVabcdhSSFOFVGCvyWXHBOfZP6pOQNmRpnt2TdUeCBSKWYQk33ROsALe5De9SjyYsR-uNgdfmLUp2Sq7jW8X1jwCLNXdfM8A0ItiwKso9BG9sAQfl2CsaAxyZEVhegGxt0aPSp6nqPiHXkHBbIGtH4VX8AGVgBV-n6JGL3vL8vpOz9bDTETKPC-a0HAw7jgIbbl--l8iiCrX0ja2gZgrqmaHtTFJezWRYzHJ62RDYH1PD5qVKTyEDKfmXMBklKkwp_5Zdn8ZQR40Z1Ra8OtG8dG_GxtwKd6dbqmO-KlaFkV4LSL_3SnVN8qD3iIRd8QQ8OZx7q6q2xPM2-CrEIgtXXNSt83cY516p09wG7Nwgqr1oK1JQzWoWqHMZSC_7fIn2deEtJ71ldOHfzYlaRYWxmBHYHyfVaeYTacQhTh5i9KNfY6l2S57bZaA_4eZ_FYfl9wUQ_9xaXt3ERzugBO-SqIPmB3mrNGW0AaNGeTraGkiR_6y7d6TtZA-QxthYMhnG_K8ZxPTn', '2026-11-26 22:52:50.710158+00', 5, 1),
	(6, '2.3.3', 'gaGHV92mWueCReHuJKLabaTvE4MKXEaSKxjDIjm5Y7Y4ZO02a-dcJOLhJXDJj2Tn2rRD9aRu6q2EUuMNfS6MGPVmcVvosCRc__AIvZLZUPkfUMe4hOEI_qJciK-DbsVovp-aB5NiSv_w_sgA_kkcVXyU09UMCV2vNz9zUt8jtk4LVvF8Tk5dxp2KlQuwk0jf80yDdVsTEVzQzfKMqeWZIJUnLn837Eta2ODm9TT8_HN5d8THrKPJTKUStyon6tASIL2g3-yECocpdeCxzcPbkBg6xfzCzV2dQzMVG4YPtH_N8IYx2SK3QTmS_lQKrqkLsVTxl5rLKpG_KAvCvoZ0Urm-6lKGifrnAuLISIUgcDEKjBx0fUuNQeMsX6ry9xnW8XWZ4r5HfiLjqjAez6lGXzFrrhxTJVtHYV2RgHQY9XJGwLmWtMqwLRhcwcB8maA0llxGUgPci4WRjt-LnX9eO8c6AAEECF7h8xQKEFDhu9hay1Po0Gut80a-ledYZdk-_-IImyW_uLUgQ1rMcpfWdrbVDy4RB3K4RTe0MdGP_lx2T82ymZyD16F0LZm0E1g6A8_c4xo8-3hyHE9RNZzYdddO-p5mKCEUzPMk3iCe-nABTxKHITPDhj_ymCDq_Bq27NySjYSxmscURSmpfKQtAV_msUG3cyXtNt0RrOErpR67gzW1pqSrDcLdAx6o8fZ4Jicg5Wv8wL0SzBdOMgGX2dpH', '2026-11-26 22:52:50.710158+00', 5, 1),
	(7, '2.3.1', 'gaGHV92m3VJ45JFtIOJCgte6cCMB07JqhhR5DgyBla7lC1QOXUWjPQ2x9cRG6JfF_sgIXXivUbtqONfmNKRdswbFYX-LPZSucFMIwiNbIEQqXkKeU8suTL4BnSgi2EKRQI6ExYHz886tEPsRIsbSFtY_a1gqUp5GEeplMx3fGAhVtmsNuaBqurVyXJobTTXKJNXT2eocYAzvOUR7Hd8gAM8LV0QwN42pELv9MfCYrJp0J-8XpKyP3J6QoqU6xvgd0htV9fZvf_qsxepCyrmz_JR_o7GArGmn2brYdE2L5XLbHuer7TZRoYFjF7ninWUj1gy_7-J6i3f9_AQpJz0YHZ6YocbNAiYBONmI_L3R62ZMi6Ai_dAO7NMIRjzA9d7u_-V42DCQLncZugcCHZ4HDYE4ZqjwhmPzy4K2hGyeHosyyLtCzZFmFp_gvnW8XNUWJhd6YFL3i8UWVtFGgvLZIuZVG5KgTU2-nBjcfXQdK320rSQ7wqzRDvMc5InFyzlT5wMZBv8QxV9QasPWUcKeFUuIFwWISOUAo4Zgbfhf1ZDG0e-9KA9QS-GnfYvoHZ04l274S8e6p2KMbW6DvON-v7CgDL6zUBYmchpwCyoVJxuWtoCdH5rhdjEVBOeq9MSuhe1llNhKKpBK0FYfoLUEmFUrxuMKy9ESre1nXLYAwIRl2SOr2ufn8nCohYz7qHPKXbpZUmSNw6xip1PNBw6gHEBq', '2026-11-26 22:52:50.779682+00', 6, 1),
	(8, '2.3.2', 'gaGHV92m-7jFB4M6wz9Z8YXpR37Wu56VtXnqwMLgMPhqqtsYA1xUcxYgoTcNmtCPneKE1NF_Dotuu-KFqROWAU0UKn6Ez3Oc3TzFSN76A_GJOg_tl4uLe6JMRT2pAvp8npbP4sc396VqsAJT3pJ2-5rciZy7fT6KjExC0sj__QEqLM--RCNjoZZw_VeSgQggCGjG5SE1iJF1-6xpwO6D9Wt7PZtDsaEeqq19jx8tB_AGLwRGBiyzHQcPJGfkBC73BBjzb5QAXlB1_NlNEyldkCOB_1-tQ1eoOb9r9eMElWj3rVDzph3JgYl2yaXzw5HowOTgoPzCTfTone0AAx8aJxjyooqRg-EJQKvZwAhJfWXa9uhr-Chlm0-l90oIj86eQ9OjdrYFt_zIR3R3e2MOT92RmXBuuVYO7Oh5Rymar49iWgPXKsidMwYOXcN7CD9TZwKI315s3fUTgI4_Gr9IoruS68h_lRZTbBGG4SCeyKwEUsQT9tV99uNwmu0hOehuMpaXg94dhkYNmR6GoTXUJz-ccy5pBD8w7oAJOdZs7I7-iGpEyxma89URToE9a3k5EGcgK-OQDx-9AGHb6PJRJPgzr7-zDoyA1nlvaqH1H2EjB-jDpIPcTKYFW6iRY2AVYDAMdbNs6PsQtJnmwvKzvXHqcOeLImAUrV-z_S8Bk2arkPchy6EvSxqy8ds6Lah804Z0nF4xQ-XsxwuMaBuERz6L', '2026-11-26 22:52:50.779682+00', 6, 1),
	(9, '2.3.3', 'gaGHV92mUCJ87q3Vc4AERTURCzGXC6luOatZ0aLm-pkrdzR0UooWzjxBEP-RSu-bawELY8NBM0vHllEdfOMkIlPB_Uy0hxVlcGIss2s6bRoQyhNcYMcAQ26rY2biDc1NVQqjT2Y2XX0vDSImGU7vTp1jfk2bZ6veSZQlUCneeSQFjJrBSGuxpACHGtfUTqm1g95I_l9xWgT2m7MPRTtENffbuI60eYDkKgp6g_MmTvGTbXxqJs99xUWJqjBeWQhQk0l-3BMRRq4Z710F2FvgLZ1GhqIYGozlpM4lgcy5yaS2oRx0_aBZRFMP6lqKzp6QKRwqnH6hwZtBQXYt0egSx9XHmixjMZKdHybP7f6T3ytTL8nFcFd9QpFvD2B1w6LFxp3necfKwpklB6bgov3WbLQM82liM1zp5q2XVdQVphxuauXiKmyn9DxoRII3JlSdaz_Qjf1r9WOVxxHivMlayh9meFGMRDujED4HNCEseWqng35iMCUUTIuHHAo-LJkmeLhnXzVcp55Q-cLeYwhQPTRn1dPlrlqWAr10zq4QQoElFw3-dulC3knbONdjsSTAALBwP8jRwYdp9IG4BPAeXBxqYPy2i1m5cq73AjutRSxtOeydTKtmLCuA93LAts1D_9ng0YEJUTNT3uCVCFP2ifi0PBGZK2vC9_14K4fTYV-re4sqaBJVlO2Kdu98t9G9gwGc1gMyM1kb_nSs3_MOF8R1', '2026-11-26 22:52:50.779682+00', 6, 1),
	(10, '2.3.1', 'gaGHV92mbJi_jmbZUZf-JaKktZmI-qr6n67ynrJJ4mVpyPU8F4EWj0FG1K1r6AFqDu1LRH0As5GMAOegVokFTPJb7jlAnB9I8764aq45TMNOCdGeB1WfpPG5mtvW3lR_Rqy3kir2ciyZwOukQr89GnyaphVuz_9tF9hwhJSA-QLCRrPzL3EuCMRvkTIVyOagCP5ZKC6dzax2xq5phTRXU7yHYsHirtmMQaFTjue_VDWzkO4mtS5S_4qD-xt1cMrE9mBNyFU0FIXyTRKJZSkDh2sSWu9thBameZho48OA-TIBjIsMUmIaFsoxsq8xqwP3FHnM8Wafb2P7OYnGro3k3s_3FpoUFoZRFRhDTNqrXc38ZPsO9QtVoNfzngnejie0X_xkB8LyKM4GIs_uEdRdIfZki_QnA8R_LYKB5ni3o2gburj7UArMJeZPz3vIVzG6JrLv8z-fHXQviDEav_nNn7jxmQV65TD2APqOyvzh4uraTqLnTmVtUrrsjtK50-e_PA926H5tRlmthtmKmPA9X2NQLeuAi7xnSkMAuQHoaOS0AlEd1BiuX3NqzI_MD1PY-v7BltfG3fOsylVDxLkhEbCOeFhKvFNLxaeRnBG3DIZ0HuEmFTlE_tb_8YPUhH64LyDJZbRjEaBjR0zxDOdWG5qcIG-PTTrNIcSdzriv8LV00D1xK7uEjBKdCBlRRHfC-6VkHwFRK5lYRzQqKcidTpa_', '2026-11-26 22:52:51.002845+00', 7, 1),
	(11, '2.3.2', 'gaGHV92mCBmaiuzFweTfs_Jozlw7eErjo2uz0sYnzwOB06AzNhrzNOypjQc7cuuHgxBGFY9T79YY40Y4qxjda-lCTyzzeRpF9CyVgJR6uuKN4VTPcBDijKniEkC26Jn1M_ZE3Vo9gZzOua0LwHxsUDLjLkN4PvSOn_iBxY5fbMvB3GJQ7LpF81qiL_V2cosAa2ZXmlQP3_TpBJJQTInxtuNg4PEjPl9g49sj6Bs06U5xxQ-yjuISRXmftdvQR6EAiX44LdPfHWhdXlPE-aYlmz9hi1FzkgH53My0yLrSCTZtGa8J-cjPEFoFyQ2f1KyhhwKt2ba5xF1MsdOnTqGifB-Q1rkulQbWPyL6Y7j6hm-5X2HacGodeCiFDA4YthAxPkEUi1MXiI-DxkPiy3Kr_5vOZwnz94zN2tItOGiTaQHHTxOIlQg1AubkkKAxTViVvMEW3kULUfZzJf4S9mAvoAvF9cLvDbCWY5CCSNfZVvc3JIikJgl2KYA6TaFWl9nnqBFv8rm8yoQRA6_RkHyaCuFQLlPFqxwUiTcUxOjzp08bCGSrBET113yZnpthBFMYTJEoXLZT4FXQHyszgmO0k436FGiFRGFxTO4D9Glrqtaszu9Y4Nk1ZfQoPN0F0NVOMRoLKzYhxk0Euf4MSg0KXMBTGccwaA-CmfAI_xcUknpD9wOEqUrb2yjvreiItZOkosP1863nUQPv2ICduLXwUdGd', '2026-11-26 22:52:51.002845+00', 7, 1),
	(12, '2.3.3', 'gaGHV92mQyH41SJ3fdrjLdPlg2jQ7MTSkDkkrc9IhHdMrx4CwNZtHPKpjTooMqst3tcqi4JhJjIcqvHbPt4QXWi9-yN6yEj27L_Ne4-uL-0J1OKdQb-LO-fCAegRZlYv0Vn7bRazJuf7ARDFYP77AhxsQNpThGEzRNLGG7jrK7DNn9roUMBbIZdS_hwrbeDmQWAL-k3MKjxdBnef6aNgvSf6kO7cp0Jq70WAIwqE73qYcBgOEp8mr7JjMK_Say7ZygmVj9q4BOgGedkWe3b1iMkLtcY6uSOx9iTvuoJWA1XekInPcCS63lNoMS6GCEqhqYHeU8ELw2XnPFSqXCQ3RiNeM6rvn6jGZOgMhrd7Tc2U_rQO0R4KKx1BxyxbTSE1s3zywQh77g27blPTNFsTAivdWaNp3-TFCZDjcgejcpDG8u1LeTPHMeVcmdPsgifCyMgQWHiBl4BVJqB7dfe_GRgS81xE_K1iTw_Vbn1KFpGoVsl-OkPzU-gC93t2KV5C417WgalWfpsjugfz5iKxAhOqQw6tvc9vTNDd75MPiSzdnCp2kww5G16I-pdPAOv9RMlCLT3zTNmSFD784zdtxet_F2mZFKzV4c3Ya4BFTLQGyPBXE4gnJLya0TDMKNBsYKw7sVoZWvPvzDu7rW-SksHTSJqguV5os0sSdlxusH3xFwirCqcTvoQ8CcCmeRquRQUfLmScP1r4CRZb4kJljBbN', '2026-11-26 22:52:51.002845+00', 7, 1),
	(13, '2.3.1', 'gaGHV92mDI2TtboAlGrnXxJibhfSfILhJT36FHFTBQ0qL2dXiUe3xsZjS-S_sbxLFE9nbvDoVTTkJZblR59MpzOug9O4g2Djfadfr_L2bZmSsGp9b5eU-jEptdx1tkV1XHjDRzr2j1BQf9HtWXqGVjmOtAvskxhK-IOuqNiuFOmFf8oiysem1__HhQKNaJ9Gt5KW37DQFaR3WzE3bquHqCyvApxJ_Q8WNO6XkQoT1fkc3DYTHFjwgoFMeH3IHYUgK9R3fzTZgNSP-NWf1pgYX2dRgxoHzNyCcaZr04JlKhhK6F59iRuuRnkiR-OO-Qet0siQrWvLMpmirURO_QLQf_xjnEGjuhYkjRf9QRzCZ178Na9shu9k99FFQyxO3yOdoiLRmlDTdEsJAZBt4maFuePSmZt7uGcQzjgMYrtA5aDEZXwVB_NYT5PCjdWKk5x5fHZsl9tC8fpdfqsFTrlDVflQ-HhJYkxhwIZ2S5cPuFtpb6H7wYNx6ibHq7tE3pvUyHaQl4IDrSrMOU7S7BW4sv5caK-IybZQHSdTRHhe3EtMBEDFABI5tPO1tij5SahaQqdpdZ7hMKW7iX4rRyrieWYrgnYj1D94ue3kxJ_5PLu9_CAKYPHTBLyIXtz7WYlxzQ7ZI5uENHuqXi3jrs5xOnAyzFdKXWqFMS7kp5XFpAngeZZAF_vhm8rcal6WZarK-YL1mV2K7h5Q5z8Kg-SmIFy4', '2026-11-26 22:52:51.051914+00', 8, 1),
	(14, '2.3.2', 'gaGHV92mbn2AaYb1GQ6o5T7MrvLFKIcr-qWy0m8nC6FTxMBRDS9hVnFmeiYSn9iMzYkSXDqZWIxTSdZpk-JAzgNhp_rU9aezL1ShwWrKrQXDTz_2fFf5LtuKtaTZAqfX2PuJT4WaHpiNtW_se8zUaPZzO9E2pQlAoEZZkSzU7FnJ7tW96Y9dBq2gxijuH0cei0wz25qPXyog6gCIhu0IOkbPajT-AI1BcEoCUu-XPgyZ2o21bkzIoRaKiAZ4_OYGn2eolerlzXz4cTPjDnvOH1uPVpY3U2DHWvCYdRe2vsyrfOBw1l11Z-nK2FTUqrylXjacMwLi6EqlOeZGtnhyigRXU85k5149hnSVoBrrRtxuxR__6iQ3QaooSOOf7N-ob2xAi98XLAEfzCNJi4TKUh7BAaUOdXAM4Px3BZi3HEeFtriiDjXo60-0WT2q4cfr7C-XL4lEfZWYgv8xajQ6e-wm9an5qZJHitQPvCVQm5la6B9QUmSewX7KWTDg03yNgCL7sqDfKwejmmMl-i06xIrFNTUa_wHMGyHq7ICwMgDuIa36gPbxQ12j3wEXC_BV7q82YDm-EhHxprIyQeUh7krAYG2D4W3LzYM4cPh6zAVZroW1CcaaOQw-x3xYvfQr5H_-OsOhA4X_QPQsWQ3rrsArGwDh-5fsvVghRclwXDU1xiqb5yP0KO70xz5iFmohI9cLI1PdQ1LC4JvJVIXUNBEQ', '2026-11-26 22:52:51.051914+00', 8, 1),
	(15, '2.3.3', 'gaGHV92m44rpT7q9kQ3cWYgUn7bL44cSY2HisiqHPQnPoAZU92q1XDzfBFF49g7Akf94Str9TD72vLiYdWTl83voBofdLlubVn_33HLVDbYOissAo4UG0tUbl6wcsLDMyzuxU4KVkrN8I_T57u1M82PAZivoTkm9NsAoCquRl3_UXDL8h6qSADfPKUBgUZR084-rQmLHudggmJJx9WcRnaH6nbhxjor4KLocMZoQX5FtMKvxx_Yz89Yn-1R_KT0G2kcAxsJGvI1uODO0h90Ty9zrSQ2TX9V3goR45lYl59OLWnDV_zW5PzH4_NxyRL7OPqiogdx0LxKeiei7x9zkuSl8ct1hZRkYbwWF6xp1Sq6znwkD3u4NUakzD822RdTdyb1qLTRKfExIp8TZGLOyE8L_mg-O1NA20yFEkEVxz0sPBa68ygQHVw83O56C-jFscuyqJaps7lwTYgRtOz0C_zW6ET1xPcbnUmCgRdvA9qDJvc8DGNzQFhRb6lSu5r4x7HuYh7qBNUMP7D1jBK70jbDXWvgOFoAdfMw06Yd4AeoeOWzwCrt-aMKwqPWJ3JwMNT-5q8FnGDe6i9HyoljFFKOf699t3L4i9-JVqQ7dcxIXxA-F9C78EOMT11evOmJcHkmqom8xQCx2h76bDmLuG9cMfKQbFoaUTz9oW6UfWHTcNham_LZUlO1OOStlDxNbMqchMcZATmdGBFkOJmncbyrE', '2026-11-26 22:52:51.051914+00', 8, 1),
	(16, '2.3.1', 'gaGHV92m8tg4hEj86YocSEJoec8b0JDjSEWKjNGiC0zABaPOwZIy-QONUaMfGH-mfuBuIpdMmwz8Aw4P50kkALjtWUwy5VuOJNoBILLf_w2d5Ml0p4nlkbK3m6XhU4IjNS8kEWC1lv-xD6BTC9IDfbt9pBi_CrEEJO-rJ1a04AGtvXbH_IfA1XKwFKrYXh2Olh34nSs0ho9jhNTyf_4tsoJQEtXWvxG5wMlN7j9xQCURWw927323JgkJaXQWT4qzttxlHf9yHNreuU49rOq2k2gLv0shr2EMhBXuuXm35lOGDpyu7siRQSpVLwC3l-Tydz3CGiS1sIjTxEgyd1JSSCcUsnUjKzUL_8qFhJrqW0vctWyRj1xN7mMLoOwEwVd8IPQ9NjyHWYGaIpWdw0FStJ6IEordC5bHaIZyHLnCplkCynb1aO1raWwm644Q9OzO49hDQj1I1FF-5TwEdcxX-1SMXkO-0egDptwLvaItiKxq4AQkW74SnE9dw1b6oO5v5hH4VWjWEm7-Id-9ViiUPdE4M2nRzQXS6RbVkG6pCy068CKcL7nzu6i6YIAw1KbTU3eHV8N1-b3an9gwOuHTD1IuQC3ZJ0nBOAiwIOgzYJTtw2zrzRO_C0K5eNe4BNXkeBe0AEij4gq0LZIHvLVIrsYVbpre0-0xxI3SCapaTWCAbn7oRvteqUYvIMNWiC8s_Q8O15L4Ydca8mBmJIwMngpY', '2026-11-26 22:52:51.384353+00', 9, 1),
	(17, '2.3.2', 'gaGHV92mhR_2XF7ve58BftpMvbn8_E06fJyDnM2B6EBW2KwU6S55JltRiuvblWzM2cPLdkyeHSH99rqWNFKG3hdDvbZ8uc4AsHwHKEqXtY9OMwUJxw056zG9JdkCE8p4puA8R6_PTOUhcjoSvm49fWfePrTeXHq5UvnmNRguNjNZiG5lGljJEl6GmLLezWoNtHcg8v3yfNW111mC8qc3hMGo8J8PtIu7Q2LAvrPVKHWNAEtKYDTVXSlrpuWy0ZT_bPo8uGVpbje8X3jE8qEcGRq32FBMGUcCTKJrvCsmr-vU0knwjU5TE5SY6qXusCkDJjL_ITOSnKfzBFOQRMibLLe7EAuUKX0UvQTTjOrZsqApQaLamw454HnjtLwyh6H_Op-mNUguPz068gZiIz5vFjYUmLV0dd3FJ95lsI19ohVeNPUoAsC4d4JGO8JOWk3FmnRWodmPUejgq9lg3WtJsjYt_xBIqMS0By3Ft2Tkk2o0gFkuGBUk08rTeEB5wY3jsjM8vdl8PkxhyE1jicuHcUo-mJJT2qTjtk3ogBhAvq1FiJMgcBHo_NM9at2mzRrLh4w3RXsE3HWlK3Jaq0HY99l1YRU8e3CzIfohi1Bugq_VEN8ecOahM0bQl84-_zqx3fb6J6xY_UA7zaO3lhBur_Gqu9PvwYiJ2TBU0qOjf_sFRuZO-8xUG86m27xedo-HUhEYORnP5dEH7i28B2rBgom_', '2026-11-26 22:52:51.384353+00', 9, 1),
	(18, '2.3.3', 'gaGHV92m3gKyuVN3i6EcsumizruT8VO8yc3FAz68pbYTyqRfD9LpGzyTVSWgFXKBpxGRajqSgv9EBKsL7dQ-ZOJ5VKgPmJTGie0MYQDJw4e311TaaA2RSLjeP6GI52lBNpweFCyLCNfVlY5SJuxmW0Cjj6ttYx0foMmPZEFl5hVNXayu-oZMDt809SZIMN0mCfk9y1syPqtgy7n4EGqiCpw0jmIinn6qJpJ8lZxNIRqn1eQOeC5m4AWMQ3bfBd2LZ9gUOXPUmbyqC6XZjIlOOamIeelZz_ud6Q0F6hlGYY_i0hIbeDdpm-_puStMOq_oni4h0VdV6EVZKLEd4X9vJI4lqVpUa6pVfbfLmZ8rJJB4BcI9xb_yTLyYJ-d76R3ykFrKfzfwWdQ5Iq57SH1Ho6ta6x7y219vJ40yBilxbYWI3hX6D36TiACYNUT7OX6PsdTymblNL9bL155_DbsX_oiWbjVPZnDh8VOKAmCqWOGwQktkNyqc6j3b_Rqn4o21MWyEl_pjRYmLGXCJ1TsULT3zTJMRn0EoBBygfyOQ_3xJe0sGcuycKohZlJoMBpm9icCg-W_QNYt1prW_8cQulD1F0B3zVHLOLpQe1StjYMnMYdc6QOmZJlzSfkhxK5DGyJrVig5A0JRL-NQIZteJ5Ko6yrJ-XnHJ9JZDIMkqe7R1nTpqvuvXsnQGM4u2ul55ie0EdnjfmITssefgFDvxZxg7', '2026-11-26 22:52:51.384353+00', 9, 1),
	(19, '2.3.1', 'gaGHV92midI_lImkOQDhBosuXahDoDSbDy4kgCpwR82V50noKi8kB-I5WNndL1WZSdUggy7ANp-iufj2MftyzwWqxed6u7Ok2HeMAT92zCBaUzTdWrtHidEkjBg57SS28YZRnCVyL8CEsyFAuUorn6W2gZdNl1Zjlpv3Wbela_EjSm2Vb_q9njfi2ralhVhDVKyoWelw0d36FoSfzS2_hOh3R1jFPZtVcKsGStOv5olnD3HkHnne2yXD1xVkkVkniUnaemWLl8PWCaZijisb_zKiHYrreXueK81eUhUMJyHEVuAnXTG0xI0F02oDgECeHFgs6kb-XbsijobMo-n0NWzGU04A8H-oAX8VYDF0oyHlAIRDGec5OxWwWUEF3Oef_8mZg1T_6kmBsG0YfDE_hXxaZ084Z4w5ADCAj3Na0xOi6ArkICxSpBk5gK7WTBGFj8CggCQ2js7MsfpjD6bBDjtHGZbeEtF6sZeiW0LVUzS8XlY-PfmirLPXKeMiiPbLQ9D6SD7dNTdbYTNQ0pwCg5luUp3cw-khqeGoGXA25yyMK9TnnReHY12MzSvVYOf6zDCw_qfI1OF4S9jNMEIDWScdvsoGq4ClJzcEjEU_UNqIT93Ra9X5rbf5pO8wv0WR2kpeaYgd0DWa_gCig_6fEcUpRTbiJaImNdZ2IEiEHrEUUZTXAf0oSK650leP-vA-LYdn50X10MmrdgxM2jY6iOXP', '2026-11-26 22:52:51.471081+00', 10, 1),
	(20, '2.3.2', 'gaGHV92mSXUSIg03h8FDQdM8hYYK7OGHPRcKQzpJLNBF0qS0lLIFM0v2e_YYKwHD5Z6aq3zM5VavkynbRejzxq4OCPgwz_zWnOPB_BdGKBeZe8-4-o7uquxWZG46-e3YZISG_nqMUNrsWYfImUIuLlVOxkMvMJdRKF2wiAe-TfsvpG_Os6bZhOybGiTTyNr88btArw2VQu41-nQSOnKHqyEhrFO_hbeKZ8yed52J5Z05byuCmpw7Bc33-Ju5ffDrZnAvWfKz7_SIdw4T3dDBz6glct7rZiVuBp6tnN8yL3HjQaJPn6D3dApk26mv8pslMTWAD2PKWf78VawIv_ag-S2yltNhzFP_7QSyBzAhcVha4I6NBFFltJR527Zi3DD_H8ExJ-ZkZGqMg1xZ82QM6ek6KepXBsZC6t5OtKPE0szguzVP2Swxf-S6kSV_or6HgbwYCZr5np90yE2Q_s19o-MqYRa2-HTC3M306-VEWKeAttrPfiS0n5zPrMwExIF_nzej2jn4mTLSyW2iZHc3SLz-yBSljINYZEwoPD-6KVVAQKJLkfuwJ9NXPcROh08zZQZMdwh-k0Sx3Htv-sKIGtptO8ewzz33xHJmh21bodx3fB7vdrX2a7NX9iT4WW-UXz5QrMilgYN1u27Ttl1F8arrrLkpeU69wRi8O-3XzwjfcI5d6l9HVP7ePi2x7sArHZFx3P4a6x_9t_TS615C1qS8', '2026-11-26 22:52:51.471081+00', 10, 1),
	(21, '2.3.3', 'gaGHV92m1immK_8HNxZCNdJvEVi4l3R71CcFCEeGQy1tPBLGBLMIbrIksoLEbig4SchBSZ3AchKaeJPskTotwtaxwIU7mYsX-FhI_kdi5TIVauZILGL99jNs58gqIk32tXa-r09IdIJVDTCWMYvItAoULDgt0XxvhPUCZaPY3d3J910AOvKBQ4bz9vNqn7XFIuM_nnGeCAs3MpHLt_9FhEM-34p7UfupuMSUF2-6i7XZ8Q3LREijr4CUWwgco2Tq-dQlBhMU6S40JH4KZCKFiQobsRNYAsSXACL-DHtzvpnO-_KaMKruiaO3mOlrHQAwl-ieiJ778qSHFnnY2-53_MEGS-0imwnKgtyn-NdSW72yU59sN1Qd0Wc-7i8uwIn4vMmWTJaY2JpUiaxRV_Lh-lZkcm9XoGNSblpBHGMdRlhYn5zAriGIkLxcHf9R7KzFj7Dp4-PUw6dDGsVStAVNB-hiqAb9j3MqCbPR9O2sPTKmcHINvy6j_Gc1EaBXGpetAZX41U3xSghC3NkKBx6Tv29CSGNCxnwz_DVkaPtqNoE8EdXHQrL9I7wl5vBjplzLZAgjNC8TvWEXYC0btStmQMNSzJSZgRKNwtRTYoXkQR7k1p6VWhGm84o2CxpZg4LJhv5nMN2yoNBGlmclCVUC9NxBv5Cmynln_vNOJ35Wg4BstOpnuOpHqTn6dQnEshfEgu8NQhCV3MGve2gYyz4KcIhE', '2026-11-26 22:52:51.471081+00', 10, 1),
	(22, '2.3.1', 'gaGHV92madf89Y6bnepznfuY6vaDqcAbEhT4L6R26I2qz5b3-PMajMFYz0ZgGpMGUJBMIE7uStUnrog77vlf-ZMsw9tuXXHqxw332MVhU-fa8zgGnsfk5fNSz3k1EzNyn4MYXDbDvEgkWUGp2tSLDQIV_NrrDfmCTi2RhCClCSFgE4rxb6ScFUPJLKdYdMLjGXtL7aHNANZ89eBrSmfPc6GflFMtQ9bfiF44keJ3KCeue3GGzaKTNdUy-RUNQOJWW92CtiI-1BQIk5fxwG-sJq7o6gBjz9Qv9w_lYeuCqdxqL6Qyc3Ii2RwMMR6-My0lvXfQXRgTrkGP0yjjuwNxxiCOAsl08mNoi5-yIygjrNaOeiVv0QAMXsGic8qYjZK4YcqsYXwC-A0VWKox6ITkr2TPUR47QYSDQ7uGDRiO480RMpX0spaOqo0lSSDBSJtDOLXiZfk_T4pXijmrFIZI-Uj86n0S09KJO7qaSaJjfdFju7zledOOZOKlzdLW9-Ew-TBktVdhorG-V9RdPOdAWKyfex9PK323sfRd-T84_Sch9_CRjwph9aMXniEPdHnfwe_fRlM0masuNWheuDM-GEJYd0JizKwHZ4086WWycDXYnazNf-fWbzKvDvu7u06BHNqEnNq7LJ6m1BJip-JZm4FnouFloh6oZtmxNrlm7AsBHFylCMNuvQJI-J-2JXpBnWWOnhyp48h-GfeURmRLBOJM', '2026-11-26 22:52:52.005526+00', 12, 1),
	(23, '2.3.2', 'gaGHV92m5KBJ_iT_8RXUXoa3IIyeDEnaUcL306qOi7sfo4MQQajayIcIfBA6Piq8nNRMs50SSPyF35vw61aTj_EJJHwamDN_nXEZjb0PHTuCylWpL4mHyYsstkQOV-7bP13dpLMw9pZqLQEOrLIfAZegnwPdldB_ykDQ0_Fw-NfJJQsTWMfruQuKExGsv5XKRdPANo9S4p2CRjNe6g1FJqyVpxJNuhvj0i-c-ucAKHfw_3O22d83Y5g8n8P3YOQ1z2tEOJHsiteI_4bCbAQdOfxomCCXKKOd6wyqK3K2RprzESybPsTMM7EmrleXSrQnz9iRb7hUR7FjJjidaxXU8RxdySIF-WO8zYl4yl8gFCqrUP_troa0fTgsoSSBTRV6tEWw9XVEeLPpEAhVjaAtaY-bdMlaYRn6X9hMyC8U-EvdCwhSDEF-r6x9bs1BcCSn6msVvDcD5zdhCWMGHEhWJA4YBHre5JDQ42QnQSNnVYizdJSpvUHbHUeLosmq2Be8_W5ynk7p8nooerg4ezXq8ZugnLpKjmVRHO1pKIpEVtWXGNHzYcr6h6786xf-DTQCw9i7isYb4OnzH5ZQF-BKiojkXItxP-SmuAR_u7ueZbrF1dYODtZEeJAR2V5aPBUUD4QY9EXDHZCnulkt2ut-1SIbsgH8b41FF8TurZDNQ70RF5-vcyLM4ThOaxTgCmrltO42pVJIqxn1Ae3A8T3kE1c2', '2026-11-26 22:52:52.005526+00', 12, 1),
	(24, '2.3.3', 'gaGHV92mIMe3v7LmG4jgw1EQkYQH1OKPAVGA9wYm5vSntjP7lYlJmgfpsUeTbO6pdDFTfAg-oMArqvl1SfmmKT5rMO0h2SiGeexUQ4NHeRcsqPMnckn1GIUtZrVOTidmHA5G3C3sZaVhrusZuzDt5GDY7V6IEGF8ABRspau9pVG_THnDy_rBODlNjqOv3ztj6XLhLMZl4R9bM6cwnBP2cMGMjXLitHLWzAtI0CVviQMsrQdvH6i-QRXfK2TYJ0jsFgzKB4JL39XcJMEumTQI0JhUu-hJqTJ6U0Xeqp-FZaEFR9ote86nwd4jSZG9Qo7D0iRndflUZE_ZJ-5u1mfWqf5iK7V-7R_14By1f2iWSjbKfxkPfXy5t_1NeA3BkH_uoF6d7p4QO-IDn28Brw7B9wGZ7-4X-arw9A8bmdY63nc4xElXuoKJJ8l3pgcu0t-1vntOjwRYQxyLWHqPkemouOzzjyHxdQDej9mGc6x7OfenhNiXrDe_WtpMcTG01sbyFaHqG7Vfe7psVpR1-PLKg4JXsjhRAGDQYIL27RKzr9tKXGEPdoGuviPbSs7Lche33vZGe7kDxsowW46tLM9LqCaPn00FR15l7qkMONOwKIZz76r6gT6vOVaQMb-I37CSOW4uRDvGnyXvqFazUTatetapWI-Tx_hiDn5bPF-kHiNWUywBO9bdYtZzaURp8GvY5fCQE4a7cPobXPpEwLDZ5r-L', '2026-11-26 22:52:52.005526+00', 12, 1);
INSERT INTO public.evaluation_report VALUES
	(1, '{"note": "tik-savo-centrui-7f3a", "year": 2025, "areas": [{"code": "2.3", "mean": "3.00", "title_en": "Management of in-service training programmes for teachers and education support specialists", "title_lt": "Mokytojų ir švietimo pagalbą teikiančių specialistų kvalifikacijos tobulinimo renginių programų vadyba", "mandatory": true, "strengths": [], "indicators": [{"code": "2.3.1", "level": "3", "votes": {"late": 0, "counts": {"3": 2}, "after_reveal": 0, "disagreement": "0.00"}, "reason": "tik-savo-centrui-7f3a", "figures": ["catalogue.programmes_total", "catalogue.programmes_reviewed_share"], "evidence": [{"kind": "file", "place": "", "title": "tik-savo-centrui-7f3a 2025", "years": "2025", "format": "TXT", "number": 1, "sha256": "dba6afbe336e621e7dd623abc320848f4a3b4b7cbddf511ed6d791e7fa98a848", "address": "", "evidence": 5, "revision": 5}], "title_en": "Programme design", "title_lt": "Programų rengimas"}, {"code": "2.3.2", "level": "3", "votes": {"late": 0, "counts": {"3": 2}, "after_reveal": 0, "disagreement": "0.00"}, "reason": "tik-savo-centrui-7f3a", "figures": ["accreditation.programmes_accredited", "accreditation.programmes_expiring", "training.events_without_valid_accreditation"], "evidence": [], "title_en": "Accreditation and registration of programmes", "title_lt": "Programų akreditavimas ir registravimas"}, {"code": "2.3.3", "level": "3", "votes": {"late": 0, "counts": {"3": 2}, "after_reveal": 0, "disagreement": "0.00"}, "reason": "tik-savo-centrui-7f3a", "figures": ["catalogue.programmes_revised_share", "catalogue.programme_versions", "training.delivery_deviations"], "evidence": [], "title_en": "Monitoring of delivery and renewal", "title_lt": "Įgyvendinimo stebėsena ir atnaujinimas"}], "concordance": {"alpha": null, "kappa": null, "raters": 2, "disputes": 0, "likeness": "alike", "indicators": 3}, "improvements": []}], "issue": 1, "scale": [{"level": "0", "title_en": "Unacceptable", "title_lt": "Nepriimtinai"}, {"level": "1", "title_en": "Poor", "title_lt": "Prastai"}, {"level": "2", "title_en": "Satisfactory", "title_lt": "Patenkinamai"}, {"level": "3", "title_en": "Good", "title_lt": "Gerai"}, {"level": "4", "title_en": "Very good", "title_lt": "Labai gerai"}], "number": 5, "schema": 2, "figures": {"directory.staff_total": {"at": "2026-11-26T22:52:51.623227+00:00", "key": "directory.staff_total", "last": "2025-12-31", "first": "2025-01-01", "value": "0", "places": 0, "counted": "on_last_day", "offered": true, "unit_en": "persons", "unit_lt": "asmenys", "title_en": "Staff", "title_lt": "Darbuotojai", "rows_hash": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945", "source_en": "Roles held in the institution, as recorded in this system", "source_lt": "Sistemoje įrašyti vaidmenys institucijoje", "rows_total": 0, "why_none_en": "", "why_none_lt": "", "definition_en": "People working at the institution on the last day of the period.", "definition_lt": "Darbuotojai, dirbę institucijoje paskutinę laikotarpio dieną."}, "catalogue.programmes_total": {"key": "catalogue.programmes_total", "last": "2025-12-31", "first": "2025-01-01", "value": null, "offered": false, "unit_en": "programmes", "unit_lt": "programos", "title_en": "Programmes", "title_lt": "Programos", "why_none_en": "", "why_none_lt": "", "definition_en": "The institution''s programmes whose state on the last day of the period is neither draft nor withdrawn.", "definition_lt": "Institucijos programos, kurių būsena paskutinę laikotarpio dieną nėra „Rengiama“ ar „Panaikinta“."}, "catalogue.programme_versions": {"key": "catalogue.programme_versions", "last": "2025-12-31", "first": "2025-01-01", "value": null, "offered": false, "unit_en": "versions", "unit_lt": "versijos", "title_en": "Programme versions", "title_lt": "Programų versijos", "why_none_en": "", "why_none_lt": "", "definition_en": "Programme versions made in the period that give the reason for the change.", "definition_lt": "Per laikotarpį sukurtos programų versijos, kuriose nurodyta pakeitimo priežastis."}, "training.delivery_deviations": {"key": "training.delivery_deviations", "last": "2025-12-31", "first": "2025-01-01", "value": null, "offered": false, "unit_en": "events", "unit_lt": "renginiai", "title_en": "Deviations from the description", "title_lt": "Nuokrypiai nuo aprašo", "why_none_en": "", "why_none_lt": "", "definition_en": "Events in the period whose hours, lecturers or topics differed from the programme description.", "definition_lt": "Per laikotarpį įvykę renginiai, kurių valandos, lektoriai ar temos neatitiko programos aprašo."}, "directory.staff_experience_years": {"at": "2026-11-26T22:52:51.623227+00:00", "key": "directory.staff_experience_years", "last": "2025-12-31", "first": "2025-01-01", "value": null, "places": 1, "counted": "on_last_day", "offered": true, "unit_en": "years", "unit_lt": "metai", "title_en": "Experience of staff", "title_lt": "Darbuotojų patirtis", "rows_hash": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945", "source_en": "Roles held in the institution, as recorded in this system", "source_lt": "Sistemoje įrašyti vaidmenys institucijoje", "rows_total": 0, "why_none_en": "Nobody worked at the institution on that day.", "why_none_lt": "Tą dieną institucijoje niekas nedirbo.", "definition_en": "Mean number of years that people working at the institution on the last day of the period have worked there, from the first role recorded in this system.", "definition_lt": "Kiek vidutiniškai metų institucijoje dirba asmenys, dirbę joje paskutinę laikotarpio dieną, skaičiuojant nuo pirmojo sistemoje įrašyto vaidmens."}, "evaluation.plan_indicators_total": {"at": "2026-11-26T22:52:51.623227+00:00", "key": "evaluation.plan_indicators_total", "last": "2025-12-31", "first": "2025-01-01", "value": "0", "places": 0, "counted": "on_last_day", "offered": true, "unit_en": "indicators", "unit_lt": "rodikliai", "title_en": "Plan indicators", "title_lt": "Plano rodikliai", "rows_hash": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945", "source_en": "The institution''s improvement plans kept in this system", "source_lt": "Šioje sistemoje saugomi institucijos tobulinimo planai", "rows_total": 0, "why_none_en": "", "why_none_lt": "", "definition_en": "Indicators named in the annual plan in force.", "definition_lt": "Rodikliai, nurodyti galiojančiame metų plane."}, "evaluation.previous_overall_mean": {"at": "2026-11-26T22:52:51.623227+00:00", "key": "evaluation.previous_overall_mean", "last": "2025-12-31", "first": "2025-01-01", "value": null, "places": 2, "counted": "on_last_day", "offered": true, "unit_en": "points (0–4)", "unit_lt": "balai (0–4)", "title_en": "Overall mean of the previous self-evaluation", "title_lt": "Ankstesnio įsivertinimo bendras vidurkis", "rows_hash": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945", "source_en": "Approved self-evaluation reports kept in this system", "source_lt": "Sistemoje saugomos patvirtintos įsivertinimo ataskaitos", "rows_total": 0, "why_none_en": "No self-evaluation of an earlier year has been approved.", "why_none_lt": "Ankstesnių metų patvirtinto įsivertinimo nėra.", "definition_en": "Overall mean of the agreed levels in the latest approved self-evaluation of a year before the period.", "definition_lt": "Bendras sutartų lygių vidurkis naujausiame patvirtintame ankstesnių metų įsivertinime."}, "accreditation.programmes_expiring": {"key": "accreditation.programmes_expiring", "last": "2025-12-31", "first": "2025-01-01", "value": null, "offered": false, "unit_en": "programmes", "unit_lt": "programos", "title_en": "Programmes expiring soon", "title_lt": "Baigiančios galioti programos", "why_none_en": "", "why_none_lt": "", "definition_en": "Programmes whose accreditation ends within 6 months of the last day of the period.", "definition_lt": "Programos, kurių akreditacija baigsis per 6 mėnesius nuo paskutinės laikotarpio dienos."}, "evaluation.findings_in_plan_share": {"at": "2026-11-26T22:52:51.623227+00:00", "key": "evaluation.findings_in_plan_share", "last": "2025-12-31", "first": "2025-01-01", "value": null, "places": 0, "counted": "on_last_day", "offered": true, "unit_en": "%", "unit_lt": "%", "title_en": "Findings taken into the plan", "title_lt": "Į planą įtrauktos išvados", "rows_hash": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945", "source_en": "The institution''s improvement plans kept in this system", "source_lt": "Šioje sistemoje saugomi institucijos tobulinimo planai", "rows_total": 0, "why_none_en": "No report of an earlier year has points to improve.", "why_none_lt": "Nėra ankstesnių metų ataskaitos su tobulintinais veiklos aspektais.", "definition_en": "Findings of the previous self-evaluation with a measure in the plan, as a share of all findings.", "definition_lt": "Ankstesnio įsivertinimo išvadų, kurioms plane numatyta priemonė, dalis."}, "catalogue.programmes_revised_share": {"key": "catalogue.programmes_revised_share", "last": "2025-12-31", "first": "2025-01-01", "value": null, "offered": false, "unit_en": "%", "unit_lt": "%", "title_en": "Programmes revised", "title_lt": "Peržiūrėtos programos", "why_none_en": "", "why_none_lt": "", "definition_en": "Programmes revised in the period as a share of all programmes delivered.", "definition_lt": "Programų, peržiūrėtų per laikotarpį, dalis nuo visų vykdytų programų."}, "accreditation.programmes_accredited": {"key": "accreditation.programmes_accredited", "last": "2025-12-31", "first": "2025-01-01", "value": null, "offered": false, "unit_en": "programmes", "unit_lt": "programos", "title_en": "Accredited programmes", "title_lt": "Akredituotos programos", "why_none_en": "", "why_none_lt": "", "definition_en": "The institution''s programmes whose accreditation was valid on the last day of the period.", "definition_lt": "Institucijos programos, kurių akreditacija galiojo paskutinę laikotarpio dieną."}, "catalogue.programmes_reviewed_share": {"key": "catalogue.programmes_reviewed_share", "last": "2025-12-31", "first": "2025-01-01", "value": null, "offered": false, "unit_en": "%", "unit_lt": "%", "title_en": "Reviewed programmes", "title_lt": "Recenzuotos programos", "why_none_en": "", "why_none_lt": "", "definition_en": "Programmes with at least one internal review as a share of all programmes of the institution.", "definition_lt": "Programų, turinčių bent vieną vidinę recenziją, dalis nuo visų institucijos programų."}, "evaluation.plan_measures_done_share": {"at": "2026-11-26T22:52:51.623227+00:00", "key": "evaluation.plan_measures_done_share", "last": "2025-12-31", "first": "2025-01-01", "value": null, "places": 0, "counted": "over_period", "offered": true, "unit_en": "%", "unit_lt": "%", "title_en": "Measures carried out", "title_lt": "Įgyvendintos priemonės", "rows_hash": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945", "source_en": "The institution''s improvement plans kept in this system", "source_lt": "Šioje sistemoje saugomi institucijos tobulinimo planai", "rows_total": 0, "why_none_en": "No measure was due in the period.", "why_none_lt": "Per laikotarpį nebuvo nė vienos priemonės terminų.", "definition_en": "Measures of the improvement plan carried out on time, as a share of all due.", "definition_lt": "Tobulinimo plano priemonių, įgyvendintų iki termino, dalis."}, "evaluation.plan_indicators_met_share": {"at": "2026-11-26T22:52:51.623227+00:00", "key": "evaluation.plan_indicators_met_share", "last": "2025-12-31", "first": "2025-01-01", "value": null, "places": 0, "counted": "on_last_day", "offered": true, "unit_en": "%", "unit_lt": "%", "title_en": "Plan indicators met", "title_lt": "Pasiekti plano rodikliai", "rows_hash": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945", "source_en": "The institution''s improvement plans kept in this system", "source_lt": "Šioje sistemoje saugomi institucijos tobulinimo planai", "rows_total": 0, "why_none_en": "The plan names no figure with a target.", "why_none_lt": "Plane nenurodyta rodiklių su siektina reikšme.", "definition_en": "Plan indicators whose target was reached, as a share of all.", "definition_lt": "Plano rodiklių, kurių siektina reikšmė pasiekta, dalis."}, "evaluation.self_evaluations_approved": {"at": "2026-11-26T22:52:51.623227+00:00", "key": "evaluation.self_evaluations_approved", "last": "2025-12-31", "first": "2025-01-01", "value": "0", "places": 0, "counted": "on_last_day", "offered": true, "unit_en": "self-evaluations", "unit_lt": "įsivertinimai", "title_en": "Self-evaluations approved", "title_lt": "Patvirtinti įsivertinimai", "rows_hash": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945", "source_en": "Approved self-evaluation reports kept in this system", "source_lt": "Sistemoje saugomos patvirtintos įsivertinimo ataskaitos", "rows_total": 0, "why_none_en": "", "why_none_lt": "", "definition_en": "Self-evaluations of the institution approved by the last day of the period.", "definition_lt": "Institucijos įsivertinimai, patvirtinti iki paskutinės laikotarpio dienos."}, "training.events_without_valid_accreditation": {"key": "training.events_without_valid_accreditation", "last": "2025-12-31", "first": "2025-01-01", "value": null, "offered": false, "unit_en": "events", "unit_lt": "renginiai", "title_en": "Events without valid accreditation", "title_lt": "Renginiai be galiojančios akreditacijos", "why_none_en": "", "why_none_lt": "", "definition_en": "Events of programmes whose accreditation was not valid on the day.", "definition_lt": "Renginiai pagal programas, kurių akreditacija renginio dieną negaliojo."}}, "members": ["Vardenė coordinator", "Vardenė group_member"], "proposal": {"note_en": "The rule only proposes: the experts give reasons for the proposal and the minister decides.", "note_lt": "Taisyklė tik siūlo: ekspertai siūlymą pagrindžia, o sprendžia ministras.", "outcome": "accredit_5", "title_en": "Accredit for 5 years", "title_lt": "Akredituoti 5 metams", "sentence_en": "If the overall mean is at least 2.8, the mean of every applicable area at least 2 and the mean of area 2.3 at least 2.5, accreditation for 5 years is proposed.", "sentence_lt": "Jeigu bendras vidurkis ne mažesnis kaip 2,8, kiekvienos taikomos srities vidurkis ne mažesnis kaip 2, o 2.3 srities vidurkis ne mažesnis kaip 2,5, siūloma akredituoti 5 metams.", "overall_mean": "3.00"}, "replaces": null, "framework": {"hash": "efe7c828aa28be30d26d7f2ba28e89bba9080df75bbd625167d799507cb01bd5", "version": 1, "title_en": "Self-evaluation and external evaluation of a teacher in-service training institution", "title_lt": "Institucijos, vykdančios mokytojų ir švietimo pagalbą teikiančių specialistų kvalifikacijos tobulinimą, veiklos įsivertinimas ir išorinis vertinimas"}, "opened_on": "2026-11-27", "approved_at": "2026-11-26T22:52:51.623227+00:00", "approved_by": "Vardenė centre_head", "concordance": {"alpha": null, "kappa": null, "raters": 2, "disputes": 0, "likeness": "alike", "indicators": 3}, "coordinator": "Vardenė coordinator", "members_left": [], "organisation": {"number": 1, "name_en": "", "name_lt": "Pavyzdžio centras", "municipality_en": "Sample", "municipality_lt": "Pavyzdžio savivaldybė", "is_demonstration": true}, "rating_until": "2026-12-17", "areas_left_out": [{"code": "1.1", "title_en": "Seminars, courses, lectures and other events", "title_lt": "Seminarai, kursai, paskaitos ir kiti renginiai"}, {"code": "1.2", "title_en": "Dissemination of good practice and educational experience bank", "title_lt": "Gerosios patirties sklaida ir edukacinės patirties bankas"}, {"code": "1.3", "title_en": "Consulting", "title_lt": "Konsultavimas"}, {"code": "1.4", "title_en": "Projects and partnership networks", "title_lt": "Projektinė veikla ir partnerystės tinklai"}, {"code": "1.5", "title_en": "Expert assessment", "title_lt": "Ekspertizė"}, {"code": "2.1", "title_en": "Leadership, personnel management and image building", "title_lt": "Vadovavimas, personalo vadyba ir įvaizdžio kūrimas"}, {"code": "2.2", "title_en": "Planning and administration", "title_lt": "Planavimas ir administravimas"}], "measures_before": [], "reveals_by_area": false}', '3d2c27b920d075f8fc5f968dfa314fdae9e700f9ad049927c0702a5e8e1c7695', '2026-11-26 22:52:51.623227+00', 6, 5, '', 1);
INSERT INTO public.evaluation_reveal VALUES
	(1, '2.3', '2026-11-26 22:52:50.836005+00', 8, 3),
	(2, '2.3', '2026-11-26 22:52:51.102375+00', 8, 4),
	(3, '2.3', '2026-11-26 22:52:51.556758+00', 8, 5);
INSERT INTO public.evaluation_selfevaluation VALUES
	(1, 2021, 'preparing', '{2.3}', 'tik-savo-centrui-7f3a', false, false, '2026-12-17', '2026-12-17', '2026-12-17', '2026-11-26 22:52:50.020803+00', '', 1, 6, 1, ''),
	(2, 2022, 'rating', '{2.3}', 'tik-savo-centrui-7f3a', false, false, '2026-12-17', '2026-12-17', '2026-12-17', '2026-11-26 22:52:50.26441+00', '', 1, 6, 1, ''),
	(3, 2023, 'agreeing', '{2.3}', 'tik-savo-centrui-7f3a', false, false, '2026-12-17', '2026-12-17', '2026-12-17', '2026-11-26 22:52:50.557995+00', '', 1, 6, 1, ''),
	(4, 2024, 'approval', '{2.3}', 'tik-savo-centrui-7f3a', false, false, '2026-12-17', '2026-12-17', '2026-12-17', '2026-11-26 22:52:50.854735+00', '', 1, 6, 1, ''),
	(5, 2025, 'approved', '{2.3}', 'tik-savo-centrui-7f3a', false, false, '2026-12-17', '2026-12-17', '2026-12-17', '2026-11-26 22:52:51.202381+00', '', 1, 6, 1, ''),
	(6, 2026, 'rating', '{2.3}', 'tik-savo-centrui-7f3a', false, false, '2026-12-17', '2026-12-17', '2026-12-17', '2026-11-26 22:52:51.804502+00', '', 1, 7, 2, '');
INSERT INTO public.evaluation_submission VALUES
	(1, '2.3', '2026-11-26 22:52:50.746811+00', 'on_time', 5, 1),
	(2, '2.3', '2026-11-26 22:52:50.806816+00', 'on_time', 6, 1),
	(3, '2.3', '2026-11-26 22:52:51.026444+00', 'on_time', 7, 1),
	(4, '2.3', '2026-11-26 22:52:51.078761+00', 'on_time', 8, 1),
	(5, '2.3', '2026-11-26 22:52:51.4366+00', 'on_time', 9, 1),
	(6, '2.3', '2026-11-26 22:52:51.514763+00', 'on_time', 10, 1);
INSERT INTO public.files_storedfile VALUES
	('808dbbab2cede54743ef8a82dc563aff75e2b323f58d117db4c12aec373b471c', 28, 'text/plain', '2026-11-26 22:52:50.040694+00', 'unchecked', NULL, '', 'waiting', ''),
	('c10e340567330aecb041ab775d340383838a258e474507c1a0fd1b9128243e66', 28, 'text/plain', '2026-11-26 22:52:50.290801+00', 'unchecked', NULL, '', 'waiting', ''),
	('244cc681026e9ff688d0b6b0bea796957f364c38cf8c3203a458c41f3664e77b', 28, 'text/plain', '2026-11-26 22:52:50.581026+00', 'unchecked', NULL, '', 'waiting', ''),
	('65250e7f9aec5d16a0eea3234e6f7e327c3e301fbf7c213c1cf67530edfb62b3', 28, 'text/plain', '2026-11-26 22:52:50.86173+00', 'unchecked', NULL, '', 'waiting', ''),
	('dba6afbe336e621e7dd623abc320848f4a3b4b7cbddf511ed6d791e7fa98a848', 28, 'text/plain', '2026-11-26 22:52:51.216294+00', 'unchecked', NULL, '', 'waiting', ''),
	('c86a4bd3da3e4b776281eb7bb63726600c3d38b4786368fa1e4b6bcc2fc5638e', 28, 'text/plain', '2026-11-26 22:52:51.818754+00', 'unchecked', NULL, '', 'waiting', '');
INSERT INTO public.frameworks_draft VALUES
	(1, 'Kita versija', '', '2026-11-26 22:52:49.868616+00', 'published', 0, 13, 1, 1, 2),
	(2, 'tik-savo-centrui-7f3a', '', '2026-11-26 22:52:49.995912+00', 'open', 0, 13, 1, 1, NULL);
INSERT INTO public.frameworks_framework VALUES
	(1, 'institution-evaluation');
INSERT INTO public.frameworks_frameworkversion VALUES
	(1, 1, '2009-01-01', '{"id": "institution-evaluation", "scale": {"levels": [{"code": "N", "level": 0, "title_en": "Unacceptable", "title_lt": "Nepriimtinai", "descriptor_en": "The activity is absent or contrary to law; no evidence is given.", "descriptor_lt": "Veiklos nėra arba ji prieštarauja teisės aktams; įrodymų nepateikta."}, {"code": "1", "level": 1, "title_en": "Poor", "title_lt": "Prastai", "descriptor_en": "The activity is occasional and depends on single persons; evidence is scattered, there are more gaps than strengths.", "descriptor_lt": "Veikla atsitiktinė, priklauso nuo pavienių žmonių; įrodymai pavieniai, trūkumų daugiau negu privalumų."}, {"code": "2", "level": 2, "title_en": "Satisfactory", "title_lt": "Patenkinamai", "descriptor_en": "A way of working is agreed but not always kept; results are recorded yet seldom used.", "descriptor_lt": "Susitarta, kaip dirbama, bet susitarimo laikomasi ne visada; rezultatai aprašomi, tačiau retai panaudojami."}, {"code": "3", "level": 3, "title_en": "Good", "title_lt": "Gerai", "descriptor_en": "The activity is planned and steady; results are analysed and decisions rest on them; gaps are minor.", "descriptor_lt": "Veikla planinga ir nuolatinė, rezultatai analizuojami ir jais grindžiami sprendimai; trūkumai neesminiai."}, {"code": "4", "level": 4, "title_en": "Very good", "title_lt": "Labai gerai", "descriptor_en": "The activity is purposeful and its effect on teachers'' work is measured; other institutions learn from it.", "descriptor_lt": "Veikla kryptinga, matuojamas jos poveikis mokytojo darbui; patirtimi naudojasi kitos institucijos."}], "source": "drafted", "basis_en": "Four levels plus N, as used in Lithuanian school evaluation. On screen level 0 is shown as \"0 (N)\".", "basis_lt": "Keturi lygiai ir N, kaip vertinant Lietuvos mokyklas. Ekrane 0 lygis rašomas „0 (N)“.", "not_applicable": {"code": "NA", "display": "words", "title_en": "Not applicable", "title_lt": "Netaikoma", "descriptor_en": "This activity is not relevant to the institution; the reason must be given.", "descriptor_lt": "Ši veikla institucijai neaktuali; reikia paaiškinti kodėl."}}, "units": [{"code": "percent", "title_en": "%", "title_lt": "%"}, {"code": "points_1_5", "title_en": "points (1–5)", "title_lt": "balai (1–5)"}, {"code": "coefficient", "title_en": "coefficient", "title_lt": "koeficientas"}, {"code": "persons", "title_en": "persons", "title_lt": "asmenys"}, {"code": "programmes", "title_en": "programmes", "title_lt": "programos"}, {"code": "versions", "title_en": "versions", "title_lt": "versijos"}, {"code": "numbers", "title_en": "numbers", "title_lt": "numeriai"}, {"code": "documents", "title_en": "documents", "title_lt": "dokumentai"}, {"code": "checks", "title_en": "checks", "title_lt": "patikros"}, {"code": "items", "title_en": "items", "title_lt": "vienetai"}, {"code": "assessments", "title_en": "assessments", "title_lt": "ekspertizės"}, {"code": "fields", "title_en": "fields", "title_lt": "sritys"}, {"code": "indicators", "title_en": "indicators", "title_lt": "rodikliai"}, {"code": "comments", "title_en": "comments", "title_lt": "atsiliepimai"}, {"code": "entries", "title_en": "entries", "title_lt": "įrašai"}, {"code": "examples", "title_en": "examples", "title_lt": "pavyzdžiai"}, {"code": "searches", "title_en": "searches", "title_lt": "paieškos"}, {"code": "views", "title_en": "views", "title_lt": "peržiūros"}, {"code": "consultations", "title_en": "consultations", "title_lt": "konsultavimai"}, {"code": "agreements", "title_en": "agreements", "title_lt": "sutartys"}, {"code": "activities", "title_en": "activities", "title_lt": "veiklos"}, {"code": "partners", "title_en": "partners", "title_lt": "partneriai"}, {"code": "projects", "title_en": "projects", "title_lt": "projektai"}, {"code": "downloads", "title_en": "downloads", "title_lt": "atsisiuntimai"}, {"code": "figures", "title_en": "figures", "title_lt": "rodikliai"}, {"code": "measures", "title_en": "measures", "title_lt": "priemonės"}, {"code": "newsletters", "title_en": "newsletters", "title_lt": "naujienlaiškiai"}, {"code": "events", "title_en": "events", "title_lt": "renginiai"}], "groups": [{"code": "1", "areas": [{"code": "1.1", "source": "official", "title_en": "Seminars, courses, lectures and other events", "title_lt": "Seminarai, kursai, paskaitos ir kiti renginiai", "indicators": [{"code": "1.1.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Needs are not studied and there is no plan of events.", "sign_lt": "Poreikiai netiriami, renginių plano nėra."}, {"level": 1, "source": "drafted", "sign_en": "Events are picked from what lecturers offer.", "sign_lt": "Renginiai renkami pagal lektorių siūlymus."}, {"level": 2, "source": "drafted", "sign_en": "Needs are studied, but only some events in the plan are linked to the findings.", "sign_lt": "Poreikiai tiriami, tačiau su tyrimo išvadomis susieta tik dalis plano renginių."}, {"level": 3, "source": "drafted", "sign_en": "Most events in the plan are linked to a studied need of persons, schools, the municipality or the country.", "sign_lt": "Su ištirtu asmens, mokyklos, savivaldybės ar šalies poreikiu susieta dauguma plano renginių."}, {"level": 4, "source": "drafted", "sign_en": "Every event in the plan is linked to a specific need and priority; the plan is also revised during the year as new data come in.", "sign_lt": "Kiekvienas plano renginys susietas su konkrečiu poreikiu ir prioritetu; pagal naujus duomenis planas tikslinamas ir metų eigoje."}], "source": "drafted", "figures": ["surveys.needs_response_share", "training.events_planned", "training.events_linked_to_need_share"], "evidence": [{"title_en": "report of the needs survey", "title_lt": "poreikių apklausos ataskaita"}, {"title_en": "annual activity plan", "title_lt": "metų veiklos planas"}, {"title_en": "minutes of a meeting with schools", "title_lt": "pasitarimo su mokyklomis protokolas"}], "title_en": "Needs analysis", "title_lt": "Poreikių tyrimas", "description_en": "Needs are studied at the level of the person, school, municipality and country, and the findings turn into the annual plan.", "description_lt": "Tiriami asmens, mokyklos, savivaldybės ir šalies poreikiai, pagal išvadas sudaromas metų planas."}, {"code": "1.1.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one event for teachers took place during the year.", "sign_lt": "Per metus neįvyko nė vienas mokytojams skirtas renginys."}, {"level": 1, "source": "drafted", "sign_en": "Only short seminars for the same audience.", "sign_lt": "Vyksta vien trumpi seminarai tai pačiai auditorijai."}, {"level": 2, "source": "drafted", "sign_en": "Two or three forms of events are offered, but some target groups have none.", "sign_lt": "Siūlomos dvi ar trys renginių formos, tačiau kai kurioms tikslinėms grupėms renginių nėra."}, {"level": 3, "source": "drafted", "sign_en": "At least four forms are offered, most target groups have events and some of them are remote.", "sign_lt": "Siūlomos bent keturios formos, renginių yra daugumai tikslinių grupių, dalis jų vyksta nuotoliu."}, {"level": 4, "source": "drafted", "sign_en": "Every target group has events, some of which need no travel; teachers of all the municipalities served take part.", "sign_lt": "Renginių yra kiekvienai tikslinei grupei, dalyje jų galima dalyvauti niekur nevykstant; dalyvauja visų aptarnaujamų savivaldybių mokytojai."}], "source": "drafted", "figures": ["training.events_by_form", "training.events_remote_share", "training.target_groups_served_share", "training.participants_by_municipality"], "evidence": [{"title_en": "summary of events by form and target group", "title_lt": "renginių suvestinė pagal formą ir tikslinę grupę"}, {"title_en": "distribution of participants by school", "title_lt": "dalyvių pasiskirstymas pagal mokyklas"}], "title_en": "Variety and accessibility of supply", "title_lt": "Pasiūlos įvairovė ir prieinamumas", "description_en": "Different forms are offered (seminar, long-term programme, placement, open lesson, remote training), suited to all groups of teachers and all places.", "description_lt": "Siūlomos skirtingos formos (seminaras, ilgalaikė programa, stažuotė, atvira pamoka, nuotoliniai mokymai), tinkamos visoms mokytojų grupėms ir vietovėms."}, {"code": "1.1.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Events run without a programme or depart from it in essentials.", "sign_lt": "Renginiai vyksta be programos arba nuo jos iš esmės nukrypstama."}, {"level": 1, "source": "drafted", "sign_en": "Questionnaires are not filled in, or their data are not summarised.", "sign_lt": "Anketos nepildomos arba jų duomenys neapibendrinami."}, {"level": 2, "source": "drafted", "sign_en": "Questionnaires are summarised, but fewer than half of participants answer.", "sign_lt": "Anketos apibendrinamos, tačiau atsako mažiau negu pusė dalyvių."}, {"level": 3, "source": "drafted", "sign_en": "At least half of participants answer, the mean is at least 4 out of 5 and some events are observed.", "sign_lt": "Atsako bent pusė dalyvių, anketų vidurkis – ne mažesnis kaip 4 iš 5, dalis renginių stebima."}, {"level": 4, "source": "drafted", "sign_en": "At least half of participants answer and the mean is at least 4.5 out of 5; questionnaires and observation sheets improve later events.", "sign_lt": "Atsako bent pusė dalyvių, anketų vidurkis – ne mažesnis kaip 4,5 iš 5; pagal anketas ir stebėjimo lapus tobulinami kiti renginiai."}], "source": "drafted", "figures": ["surveys.event_mean", "surveys.event_response_share", "training.events_observed_share"], "evidence": [{"title_en": "event observation sheet", "title_lt": "renginio stebėjimo lapas"}, {"title_en": "summary of participant questionnaires", "title_lt": "dalyvių anketų suvestinė"}, {"title_en": "learning material", "title_lt": "mokymosi medžiaga"}], "title_en": "Quality of delivery", "title_lt": "Renginio kokybė", "description_en": "Content, methods, lecturer and duration match the programme; participants are active.", "description_lt": "Renginio turinys, metodai, lektorius ir trukmė atitinka programą; dalyviai aktyvūs."}, {"code": "1.1.4", "signs": [{"level": 0, "source": "drafted", "sign_en": "The benefit of events is not assessed in any way.", "sign_lt": "Renginių nauda nevertinama jokiu būdu."}, {"level": 1, "source": "drafted", "sign_en": "Only satisfaction at the end of the event is assessed.", "sign_lt": "Vertinamas tik pasitenkinimas renginio pabaigoje."}, {"level": 2, "source": "drafted", "sign_en": "After 3–6 months participants of only a few programmes are asked and the findings are not used.", "sign_lt": "Po 3–6 mėn. apklausiami tik pavienių programų dalyviai, išvados nepanaudojamos."}, {"level": 3, "source": "drafted", "sign_en": "The impact survey follows most programmes of over 40 hours and the findings are discussed with lecturers.", "sign_lt": "Poveikio apklausa atliekama baigus daugumą ilgesnių kaip 40 val. programų, išvados aptariamos su lektoriais."}, {"level": 4, "source": "drafted", "sign_en": "The impact survey follows every programme of over 40 hours and programmes change by its findings.", "sign_lt": "Poveikio apklausa atliekama baigus kiekvieną ilgesnę kaip 40 val. programą, pagal jos išvadas programos keičiamos."}], "source": "drafted", "figures": ["surveys.long_programmes_followed_up_share", "surveys.delayed_response_share", "surveys.delayed_application_share"], "evidence": [{"title_en": "impact survey after 3–6 months", "title_lt": "poveikio apklausa po 3–6 mėn."}, {"title_en": "statement of the school head", "title_lt": "mokyklos vadovo atsiliepimas"}, {"title_en": "description of a lesson", "title_lt": "pamokos aprašas"}], "title_en": "Effect on practice", "title_lt": "Poveikis mokytojo praktikai", "description_en": "After some months it is checked whether the teacher applies what was learned.", "description_lt": "Praėjus keliems mėnesiams tikrinama, ar mokytojas taiko tai, ko išmoko."}], "description_en": "How the institution learns what teachers need, what events it offers, how they run and what they change.", "description_lt": "Kaip institucija nustato mokytojų poreikius, kokius renginius siūlo, kaip jie vyksta ir ką keičia.", "description_source": "drafted"}, {"code": "1.2", "source": "official", "title_en": "Dissemination of good practice and educational experience bank", "title_lt": "Gerosios patirties sklaida ir edukacinės patirties bankas", "indicators": [{"code": "1.2.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Teachers'' experience is neither selected nor collected.", "sign_lt": "Mokytojų patirtis neatrenkama ir nekaupiama."}, {"level": 1, "source": "drafted", "sign_en": "Everything is uploaded without selection.", "sign_lt": "Įkeliama viskas, be atrankos."}, {"level": 2, "source": "drafted", "sign_en": "Selection criteria are published, but only some entries are reviewed.", "sign_lt": "Atrankos kriterijai paskelbti, tačiau recenzuojama tik dalis įrašų."}, {"level": 3, "source": "drafted", "sign_en": "Every entry is assessed against the published criteria by at least one reviewer.", "sign_lt": "Kiekvieną įrašą pagal paskelbtus kriterijus įvertina bent vienas recenzentas."}, {"level": 4, "source": "drafted", "sign_en": "Every entry is reviewed and linked to subject, grade and competence; the author receives the reviewer''s remarks in writing.", "sign_lt": "Kiekvienas įrašas recenzuotas ir susietas su dalyku, klase, kompetencija; autorius gauna recenzento pastabas raštu."}], "source": "drafted", "figures": ["library.entries_total", "library.entries_reviewed_share", "library.entries_classified_share"], "evidence": [{"title_en": "selection criteria", "title_lt": "atrankos kriterijai"}, {"title_en": "reviews", "title_lt": "recenzijos"}], "title_en": "Selection and review of experience", "title_lt": "Patirties atranka ir recenzavimas", "description_en": "Selection criteria are clear and every entry is assessed by at least one reviewer.", "description_lt": "Atrankos kriterijai aiškūs, kiekvieną įrašą įvertina bent vienas recenzentas."}, {"code": "1.2.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no experience bank.", "sign_lt": "Patirties banko nėra."}, {"level": 1, "source": "drafted", "sign_en": "There are only single files without descriptions.", "sign_lt": "Yra tik pavieniai failai be aprašų."}, {"level": 2, "source": "drafted", "sign_en": "Entries are described, but can be searched only by title or author.", "sign_lt": "Įrašai aprašyti, tačiau jų galima ieškoti tik pagal pavadinimą arba autorių."}, {"level": 3, "source": "drafted", "sign_en": "Material can be searched by subject, stage, form and author; the bank is added to every year.", "sign_lt": "Medžiagos galima ieškoti pagal dalyką, ugdymo pakopą, formą ir autorių; bankas papildomas kasmet."}, {"level": 4, "source": "drafted", "sign_en": "All material is checked every year, outdated items are renewed or marked; every entry states its terms of use.", "sign_lt": "Visa medžiaga kasmet peržiūrima, pasenusi atnaujinama arba pažymima; prie kiekvieno įrašo nurodytos naudojimo sąlygos."}], "source": "drafted", "figures": ["library.entries_added", "library.entries_current_share", "library.searches"], "evidence": [{"title_en": "statistics of the bank", "title_lt": "banko statistika"}, {"title_en": "classification", "title_lt": "klasifikatorius"}], "title_en": "Content and retrieval of the bank", "title_lt": "Banko turinys ir paieška", "description_en": "The bank is kept current; material can be searched by subject, stage, form and author.", "description_lt": "Bankas nuolat pildomas, medžiagos galima ieškoti pagal dalyką, ugdymo pakopą, formą, autorių."}, {"code": "1.2.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "No one but the authors can use the collected experience.", "sign_lt": "Sukaupta patirtimi niekas, išskyrus jos autorius, naudotis negali."}, {"level": 1, "source": "drafted", "sign_en": "It is not known whether anyone uses it.", "sign_lt": "Nežinoma, ar kas nors naudojasi."}, {"level": 2, "source": "drafted", "sign_en": "Views are counted, but users are not asked for comments.", "sign_lt": "Skaičiuojamos peržiūros, tačiau naudotojų atsiliepimų neprašoma."}, {"level": 3, "source": "drafted", "sign_en": "Views and comments are summarised every year and guide what is added.", "sign_lt": "Peržiūros ir atsiliepimai kasmet apibendrinami, pagal juos bankas papildomas."}, {"level": 4, "source": "drafted", "sign_en": "There are described examples of re-use in another school, and the authors learn of them.", "sign_lt": "Yra aprašytų pritaikymo kitoje mokykloje pavyzdžių, apie juos sužino ir patirties autoriai."}], "source": "drafted", "figures": ["library.views", "library.comments", "library.reuse_examples"], "evidence": [{"title_en": "summary of views and comments", "title_lt": "peržiūrų ir atsiliepimų suvestinė"}, {"title_en": "examples of re-use", "title_lt": "pritaikymo pavyzdžiai"}], "title_en": "Use", "title_lt": "Panaudojimas", "description_en": "It is followed who used the experience and how.", "description_lt": "Stebima, kas ir kaip pasinaudojo patirtimi."}], "description_en": "How the institution selects, describes, stores and spreads teachers'' experience.", "description_lt": "Kaip institucija atrenka, aprašo, saugo ir skleidžia mokytojų patirtį.", "description_source": "drafted"}, {"code": "1.3", "source": "official", "note_en": "In the list of areas of an accredited centre; the agency''s own 2022 list leaves it out.", "note_lt": "Sritis yra akredituoto centro sričių sąraše; pačios agentūros 2022 m. sąraše jos nėra.", "title_en": "Consulting", "title_lt": "Konsultavimas", "indicators": [{"code": "1.3.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no consultants or mentors.", "sign_lt": "Konsultantų ir mentorių nėra."}, {"level": 1, "source": "drafted", "sign_en": "Only the institution''s own staff consult, without training for it.", "sign_lt": "Konsultuoja tik institucijos darbuotojai, tam neparengti."}, {"level": 2, "source": "drafted", "sign_en": "There is a list of consultants, but only some of them are trained.", "sign_lt": "Konsultantų sąrašas sudarytas, tačiau parengta tik dalis konsultantų."}, {"level": 3, "source": "drafted", "sign_en": "All consultants are trained; their fields and workload are known.", "sign_lt": "Visi konsultantai parengti, žinomos jų sritys ir užimtumas."}, {"level": 4, "source": "drafted", "sign_en": "Every priority field has a trained consultant who continues training every year.", "sign_lt": "Kiekvienai prioritetinei sričiai yra parengtas konsultantas, kuris kasmet tobulina kvalifikaciją."}], "source": "drafted", "figures": ["mentoring.consultants_total", "mentoring.consultants_trained_share", "mentoring.priority_fields_covered_share"], "evidence": [{"title_en": "list of consultants by field", "title_lt": "konsultantų sąrašas pagal sritis"}, {"title_en": "training certificates", "title_lt": "rengimo pažymėjimai"}], "title_en": "Network of consultants and mentors", "title_lt": "Konsultantų ir mentorių tinklas", "description_en": "There are trained consultants and mentors whose fields and workload are known.", "description_lt": "Yra parengtų konsultantų ir mentorių, žinomos jų sritys ir užimtumas."}, {"code": "1.3.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one teacher was given a consultation during the year.", "sign_lt": "Per metus nekonsultuotas nė vienas mokytojas."}, {"level": 1, "source": "drafted", "sign_en": "Consultations take place, but nothing is recorded.", "sign_lt": "Konsultuojama, tačiau pokalbiai niekur neaprašomi."}, {"level": 2, "source": "drafted", "sign_en": "A goal is agreed, but meetings or results are not always recorded.", "sign_lt": "Dėl tikslo susitariama, tačiau susitikimai ar rezultatas aprašomi ne visada."}, {"level": 3, "source": "drafted", "sign_en": "Goal, meetings and reflection are always recorded and the result is usually discussed.", "sign_lt": "Tikslas, susitikimai ir refleksija visada aprašomi, rezultatas aptariamas dažniausiai."}, {"level": 4, "source": "drafted", "sign_en": "Every consultation ends with a discussion of the result, compared with the agreed goal.", "sign_lt": "Kiekvienas konsultavimas baigiamas rezultato aptarimu, rezultatas palyginamas su sutartu tikslu."}], "source": "drafted", "figures": ["mentoring.cases_total", "mentoring.cases_logged_share", "mentoring.cases_closed_with_result_share"], "evidence": [{"title_en": "agreement", "title_lt": "susitarimas"}, {"title_en": "log of meetings", "title_lt": "susitikimų žurnalas"}, {"title_en": "reflection", "title_lt": "refleksija"}], "title_en": "Course of consulting", "title_lt": "Konsultavimo eiga", "description_en": "A goal is agreed, meetings are held, reflection and result are recorded.", "description_lt": "Susitariama dėl tikslo, vyksta susitikimai, aprašoma refleksija ir rezultatas."}, {"code": "1.3.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Clients are not asked for their opinion.", "sign_lt": "Konsultuojamųjų nuomonės neklausiama."}, {"level": 1, "source": "drafted", "sign_en": "Opinions are asked only orally and answers are not written down.", "sign_lt": "Nuomonės klausiama tik žodžiu, atsakymai neužrašomi."}, {"level": 2, "source": "drafted", "sign_en": "Feedback is received after some consultations but is not summarised.", "sign_lt": "Grįžtamasis ryšys gaunamas po dalies konsultavimų, tačiau neapibendrinamas."}, {"level": 3, "source": "drafted", "sign_en": "Feedback is received after most consultations and summarised every year.", "sign_lt": "Grįžtamasis ryšys gaunamas po daugumos konsultavimų ir kasmet apibendrinamas."}, {"level": 4, "source": "drafted", "sign_en": "Feedback is received after every consultation; there are examples of services changed by it.", "sign_lt": "Grįžtamasis ryšys gaunamas po kiekvieno konsultavimo; yra pagal jį pakeistų paslaugų pavyzdžių."}], "source": "drafted", "figures": ["surveys.consulting_mean", "surveys.consulting_response_share"], "evidence": [{"title_en": "client questionnaire", "title_lt": "konsultuojamojo anketa"}, {"title_en": "yearly summary", "title_lt": "metų suvestinė"}], "title_en": "Benefit of consulting", "title_lt": "Konsultavimo nauda", "description_en": "The client rates the help and the findings change the service.", "description_lt": "Konsultuojamasis įvertina pagalbą, pagal išvadas keičiamos paslaugos."}], "description_en": "How consultations and the help of mentors are given to teachers and schools.", "description_lt": "Kaip mokytojams ir mokykloms teikiamos konsultacijos ir mentorių pagalba.", "description_source": "drafted"}, {"code": "1.4", "source": "official", "title_en": "Projects and partnership networks", "title_lt": "Projektinė veikla ir partnerystės tinklai", "indicators": [{"code": "1.4.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "In the last three years no project was prepared or joined.", "sign_lt": "Per pastaruosius trejus metus projektų nerengta ir juose nedalyvauta."}, {"level": 1, "source": "drafted", "sign_en": "Projects are not linked to the strategy and are run for the money alone.", "sign_lt": "Projektai su strategija nesusieti, vykdomi vien dėl lėšų."}, {"level": 2, "source": "drafted", "sign_en": "Only some projects are linked to aims of the strategic plan.", "sign_lt": "Su strateginio plano tikslais susieta tik dalis projektų."}, {"level": 3, "source": "drafted", "sign_en": "Every project is linked to an aim of the strategic plan and a studied need of teachers.", "sign_lt": "Kiekvienas projektas susietas su strateginio plano tikslu ir ištirtu mokytojų poreikiu."}, {"level": 4, "source": "drafted", "sign_en": "The result of a finished project becomes a standing service whose benefit is assessed.", "sign_lt": "Baigto projekto rezultatas tampa nuolatine paslauga, jos nauda vertinama."}], "source": "drafted", "figures": ["partnerships.projects_active", "partnerships.projects_linked_to_strategy_share", "partnerships.projects_continued_share"], "evidence": [{"title_en": "list of projects with aims", "title_lt": "projektų sąrašas su tikslais"}, {"title_en": "strategic plan", "title_lt": "strateginis planas"}], "title_en": "Purpose of projects", "title_lt": "Projektų kryptingumas", "description_en": "Projects serve the institution''s strategy and teachers'' needs.", "description_lt": "Projektai atitinka institucijos strategiją ir mokytojų poreikius."}, {"code": "1.4.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no cooperation agreements.", "sign_lt": "Bendradarbiavimo sutarčių nėra."}, {"level": 1, "source": "drafted", "sign_en": "Agreements are signed but nothing is done together.", "sign_lt": "Sutartys sudarytos, bet kartu neveikiama."}, {"level": 2, "source": "drafted", "sign_en": "Joint activities take place, but with fewer than half of the partners.", "sign_lt": "Bendrų veiklų vyksta, tačiau mažiau negu su puse partnerių."}, {"level": 3, "source": "drafted", "sign_en": "There are joint activities with most partners every year.", "sign_lt": "Su dauguma partnerių bendrų veiklų vyksta kasmet."}, {"level": 4, "source": "drafted", "sign_en": "There are joint activities with every partner every year, and at least one partner is abroad.", "sign_lt": "Bendrų veiklų kasmet vyksta su kiekvienu partneriu, bent vienas partneris yra užsienyje."}], "source": "drafted", "figures": ["partnerships.agreements_active", "partnerships.partners_abroad", "partnerships.joint_activities"], "evidence": [{"title_en": "agreements", "title_lt": "sutartys"}, {"title_en": "list of joint activities", "title_lt": "bendrų veiklų sąrašas"}], "title_en": "Partnership network", "title_lt": "Partnerystės tinklas", "description_en": "There are working agreements with schools, universities, other institutions and partners abroad.", "description_lt": "Veikia susitarimai su mokyklomis, universitetais, kitomis institucijomis, užsienio partneriais."}, {"code": "1.4.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Project results are given neither to the public nor to partners.", "sign_lt": "Projektų rezultatai neskelbiami viešai ir neperduodami partneriams."}, {"level": 1, "source": "drafted", "sign_en": "Only project staff and partners know of the results.", "sign_lt": "Apie rezultatus žino tik projekto vykdytojai ir partneriai."}, {"level": 2, "source": "drafted", "sign_en": "Results are presented in public, but cannot be found once the project ends.", "sign_lt": "Rezultatai pristatomi viešai, tačiau pasibaigus projektui neberandami."}, {"level": 3, "source": "drafted", "sign_en": "Results stay publicly accessible after the project ends.", "sign_lt": "Rezultatai viešai prieinami ir po projekto pabaigos."}, {"level": 4, "source": "drafted", "sign_en": "Results stay publicly accessible after the project ends, downloads are followed and there are examples of use elsewhere.", "sign_lt": "Rezultatai viešai prieinami ir po projekto pabaigos, atsisiuntimai stebimi, yra pritaikymo kitur pavyzdžių."}], "source": "drafted", "figures": ["partnerships.results_public_share", "partnerships.result_downloads", "publicity.measures"], "evidence": [{"title_en": "publicity measures", "title_lt": "viešinimo priemonės"}, {"title_en": "number of downloads", "title_lt": "atsisiuntimų skaičius"}], "title_en": "Dissemination of results", "title_lt": "Rezultatų sklaida", "description_en": "Project results are accessible and used.", "description_lt": "Projektų rezultatai prieinami ir naudojami."}], "description_en": "Projects and standing ties at home and in Europe.", "description_lt": "Projektai ir nuolatiniai ryšiai šalyje ir Europoje.", "description_source": "drafted"}, {"code": "1.5", "source": "official", "title_en": "Expert assessment", "title_lt": "Ekspertizė", "indicators": [{"code": "1.5.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no experts, or persons tied to the assessed party do the assessing.", "sign_lt": "Ekspertų nėra arba vertina su vertinamuoju susiję asmenys."}, {"level": 1, "source": "drafted", "sign_en": "Experts are appointed without selection.", "sign_lt": "Ekspertai skiriami be atrankos."}, {"level": 2, "source": "drafted", "sign_en": "Experts are selected by requirements, but declarations of impartiality are not always signed.", "sign_lt": "Ekspertai atrenkami pagal reikalavimus, tačiau nešališkumo deklaracijos pasirašomos ne visada."}, {"level": 3, "source": "drafted", "sign_en": "Experts'' competence is verified and they sign a declaration of impartiality before each task.", "sign_lt": "Ekspertų kompetencija patikrinta, prieš kiekvieną darbą jie pasirašo nešališkumo deklaraciją."}, {"level": 4, "source": "drafted", "sign_en": "There are experts in several fields, they sign a declaration before each task and their work is assessed every year.", "sign_lt": "Yra kelių sričių ekspertų, prieš kiekvieną darbą jie pasirašo deklaraciją, jų darbas kasmet vertinamas."}], "source": "drafted", "figures": ["evaluation.experts_total", "evaluation.expert_fields", "evaluation.declarations_signed_share"], "evidence": [{"title_en": "list of experts", "title_lt": "ekspertų sąrašas"}, {"title_en": "declarations of impartiality", "title_lt": "nešališkumo deklaracijos"}], "title_en": "Capacity of experts", "title_lt": "Ekspertų pajėgumas", "description_en": "The institution has experts whose competence and impartiality are verified.", "description_lt": "Institucija turi ekspertų, kurių kompetencija ir nešališkumas patikrinti."}, {"code": "1.5.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Findings are not given in writing.", "sign_lt": "Išvados raštu nepateikiamos."}, {"level": 1, "source": "drafted", "sign_en": "Findings are written without criteria.", "sign_lt": "Išvados rašomos be kriterijų."}, {"level": 2, "source": "drafted", "sign_en": "Criteria are used, but evidence is not always named.", "sign_lt": "Vertinama pagal kriterijus, tačiau įrodymai nurodomi ne visada."}, {"level": 3, "source": "drafted", "sign_en": "At least one piece of evidence is named for every criterion.", "sign_lt": "Prie kiekvieno kriterijaus nurodytas bent vienas įrodymas."}, {"level": 4, "source": "drafted", "sign_en": "Every statement is linked to evidence; experts'' ratings are compared and differences discussed.", "sign_lt": "Kiekvienas teiginys susietas su įrodymu, ekspertų vertinimai lyginami ir skirtumai aptariami."}], "source": "drafted", "figures": ["evaluation.assessments_done", "evaluation.statements_with_evidence_share", "evaluation.rating_agreement"], "evidence": [{"title_en": "samples of findings", "title_lt": "išvadų pavyzdžiai"}, {"title_en": "criteria sheets", "title_lt": "kriterijų lapai"}], "title_en": "Soundness of assessments", "title_lt": "Ekspertizės pagrįstumas", "description_en": "Findings rest on criteria and evidence.", "description_lt": "Išvados grindžiamos kriterijais ir įrodymais."}], "description_en": "How the institution reviews programmes and materials and assesses the work of others.", "description_lt": "Kaip institucija recenzuoja programas ir metodinę medžiagą, vertina kitų darbą.", "description_source": "drafted"}], "source": "official", "title_en": "Learning environments", "title_lt": "Mokymosi aplinkos", "source_ref_en": "NŠA news of 2022-05-23 names this group of areas", "source_ref_lt": "Ši sričių grupė įvardyta 2022-05-23 NŠA naujienoje"}, {"code": "2", "areas": [{"code": "2.1", "source": "official", "note_en": "English title as published by an accredited centre; the Lithuanian wording is a back-translation to be checked in the act.", "note_lt": "Anglišką pavadinimą paskelbė akredituotas centras; lietuviškas yra atgalinis vertimas, jį reikia patikrinti pagal teisės aktą.", "title_en": "Leadership, personnel management and image building", "title_lt": "Vadovavimas, personalo vadyba ir įvaizdžio kūrimas", "indicators": [{"code": "2.1.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no self-evaluation and there are no job descriptions.", "sign_lt": "Veikla neįsivertinama, pareigybių aprašymų nėra."}, {"level": 1, "source": "drafted", "sign_en": "The plan is not linked to self-evaluation.", "sign_lt": "Planas nesusietas su įsivertinimu."}, {"level": 2, "source": "drafted", "sign_en": "Responsibilities are assigned, but only single decisions rest on data.", "sign_lt": "Atsakomybė paskirstyta, tačiau duomenimis grindžiami tik pavieniai sprendimai."}, {"level": 3, "source": "drafted", "sign_en": "Most decisions rest on data, and some self-evaluation findings are taken up in the next year''s plan.", "sign_lt": "Dauguma sprendimų grindžiama duomenimis, į dalį įsivertinimo išvadų atsižvelgta kitų metų plane."}, {"level": 4, "source": "drafted", "sign_en": "Every self-evaluation finding has a measure in the next year''s plan and its result is checked.", "sign_lt": "Kiekvieną įsivertinimo išvadą kitų metų plane atitinka priemonė, jos rezultatas patikrinamas."}], "source": "drafted", "figures": ["evaluation.findings_in_plan_share", "evaluation.plan_measures_done_share"], "evidence": [{"title_en": "job descriptions", "title_lt": "pareigybių aprašymai"}, {"title_en": "minutes of decisions based on data", "title_lt": "duomenimis pagrįstų sprendimų protokolai"}], "title_en": "Leadership and accountability", "title_lt": "Lyderystė ir atsakomybė", "description_en": "It is clear who answers for what; decisions rest on data.", "description_lt": "Aišku, kas už ką atsako; sprendimai grindžiami duomenimis."}, {"code": "2.1.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one member of staff took part in training during the year.", "sign_lt": "Per metus nesimokė nė vienas darbuotojas."}, {"level": 1, "source": "drafted", "sign_en": "Staff training is left to chance.", "sign_lt": "Darbuotojų mokymai atsitiktiniai."}, {"level": 2, "source": "drafted", "sign_en": "Training is planned, but only some of the staff take part.", "sign_lt": "Mokymai planuojami, tačiau mokosi tik dalis darbuotojų."}, {"level": 3, "source": "drafted", "sign_en": "All staff take part every year; training is chosen by their assessed skills.", "sign_lt": "Kasmet mokosi visi darbuotojai, mokymai parenkami pagal įvertintus jų gebėjimus."}, {"level": 4, "source": "drafted", "sign_en": "Every methodologist has a development plan, and what was achieved is discussed every year.", "sign_lt": "Kiekvienas metodininkas turi tobulėjimo planą, kasmet aptariama, kas pasiekta."}], "source": "drafted", "figures": ["directory.staff_total", "training.staff_trained_share", "learning.staff_plans_share"], "evidence": [{"title_en": "summary of staff training", "title_lt": "darbuotojų mokymų suvestinė"}, {"title_en": "competence portfolios", "title_lt": "kompetencijų aplankai"}], "title_en": "Staff competences", "title_lt": "Darbuotojų kompetencijos", "description_en": "Staff of the institution learn too and have skills in andragogy and ICT.", "description_lt": "Institucijos darbuotojai patys mokosi, turi andragoginių ir IKT gebėjimų."}, {"code": "2.1.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no public information, or it misleads.", "sign_lt": "Viešos informacijos nėra arba ji klaidina."}, {"level": 1, "source": "drafted", "sign_en": "Published information is out of date.", "sign_lt": "Skelbiama informacija pasenusi."}, {"level": 2, "source": "drafted", "sign_en": "Events are announced in time, but there is nothing on accreditation and results.", "sign_lt": "Renginiai skelbiami laiku, tačiau duomenų apie akreditaciją ir rezultatus nėra."}, {"level": 3, "source": "drafted", "sign_en": "Events, accreditation and the annual report are published in time.", "sign_lt": "Laiku skelbiami renginiai, akreditacijos duomenys ir metų ataskaita."}, {"level": 4, "source": "drafted", "sign_en": "Beside events, accreditation and the annual report, indicators and a summary of self-evaluation are public; data are renewed every quarter.", "sign_lt": "Viešai skelbiami ne tik renginiai, akreditacijos duomenys ir metų ataskaita, bet ir rodikliai bei įsivertinimo santrauka; duomenys atnaujinami kas ketvirtį."}], "source": "drafted", "figures": ["publicity.pages_current_share", "publicity.newsletters_sent", "publicity.figures_published"], "evidence": [{"title_en": "website", "title_lt": "svetainė"}, {"title_en": "newsletters", "title_lt": "naujienlaiškiai"}, {"title_en": "annual report", "title_lt": "metų ataskaita"}], "title_en": "Publicity and image", "title_lt": "Viešumas ir įvaizdis", "description_en": "Information on events, accreditation and results is public and clear.", "description_lt": "Informacija apie renginius, akreditaciją, rezultatus vieša ir suprantama."}], "description_en": "Leadership, people and the public image of the institution.", "description_lt": "Lyderystė, žmonės ir viešasis institucijos įvaizdis.", "description_source": "drafted"}, {"code": "2.2", "source": "official", "title_en": "Planning and administration", "title_lt": "Planavimas ir administravimas", "indicators": [{"code": "2.2.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no annual plan in force.", "sign_lt": "Galiojančio metų plano nėra."}, {"level": 1, "source": "drafted", "sign_en": "Plans are drawn up without indicators.", "sign_lt": "Planai sudaryti be rodiklių."}, {"level": 2, "source": "drafted", "sign_en": "Plans have indicators, but the strategic and annual plans do not agree.", "sign_lt": "Planuose yra rodiklių, tačiau strateginis ir metų planai tarpusavyje nedera."}, {"level": 3, "source": "drafted", "sign_en": "Plans agree, indicators and responsible persons are named and implementation is discussed every year.", "sign_lt": "Planai dera, nurodyti rodikliai ir atsakingi asmenys, įgyvendinimas aptariamas kasmet."}, {"level": 4, "source": "drafted", "sign_en": "Indicators are followed every quarter and the plan is revised by them.", "sign_lt": "Rodikliai stebimi kas ketvirtį, pagal juos planas tikslinamas."}], "source": "drafted", "figures": ["evaluation.plan_indicators_total", "evaluation.plan_indicators_met_share"], "evidence": [{"title_en": "strategic plan", "title_lt": "strateginis planas"}, {"title_en": "annual plan", "title_lt": "metų planas"}, {"title_en": "implementation report", "title_lt": "įgyvendinimo ataskaita"}], "title_en": "Strategic and annual planning", "title_lt": "Strateginis ir metinis planavimas", "description_en": "Plans agree with each other and name indicators and responsible persons.", "description_lt": "Planai dera tarpusavyje, juose nurodyti rodikliai ir atsakingi asmenys."}, {"code": "2.2.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no rooms or equipment fit for training.", "sign_lt": "Mokymams tinkamų patalpų ir įrangos nėra."}, {"level": 1, "source": "drafted", "sign_en": "Equipment is not used.", "sign_lt": "Įranga nenaudojama."}, {"level": 2, "source": "drafted", "sign_en": "Equipment is used, but rooms are not accessible to people with disabilities or the financial report is not published.", "sign_lt": "Įranga naudojama, tačiau patalpos nepritaikytos asmenims su negalia arba lėšų naudojimo ataskaita neskelbiama."}, {"level": 3, "source": "drafted", "sign_en": "Equipment is used, rooms are accessible to people with disabilities and the financial report is published.", "sign_lt": "Įranga naudojama, patalpos pritaikytos asmenims su negalia, lėšų naudojimo ataskaita skelbiama."}, {"level": 4, "source": "drafted", "sign_en": "Rooms are accessible to people with disabilities, the financial report is published and procurement is planned by the known occupancy of rooms and equipment.", "sign_lt": "Patalpos pritaikytos asmenims su negalia, lėšų naudojimo ataskaita skelbiama, pirkimai planuojami pagal žinomą patalpų ir įrangos užimtumą."}], "source": "drafted", "figures": ["equipment.items_total", "equipment.items_used_share", "equipment.occupancy"], "evidence": [{"title_en": "inventory", "title_lt": "įrangos sąrašas"}, {"title_en": "procurement plan", "title_lt": "pirkimų planas"}, {"title_en": "financial report", "title_lt": "lėšų naudojimo ataskaita"}], "title_en": "Resources and equipment", "title_lt": "Ištekliai ir įranga", "description_en": "There are rooms and equipment for training, rooms are accessible to people with disabilities and money is used transparently.", "description_lt": "Mokymams yra patalpų ir technikos, patalpos pritaikytos asmenims su negalia, lėšos naudojamos skaidriai."}, {"code": "2.2.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Certificates are issued without being registered.", "sign_lt": "Pažymėjimai išduodami jų neregistruojant."}, {"level": 1, "source": "drafted", "sign_en": "Certificate numbers are repeated.", "sign_lt": "Pažymėjimų numeriai kartojasi."}, {"level": 2, "source": "drafted", "sign_en": "Numbers are not repeated, but registration or attendance data are incomplete.", "sign_lt": "Numeriai nesikartoja, tačiau registracijos ar lankomumo duomenys neišsamūs."}, {"level": 3, "source": "drafted", "sign_en": "Registration, attendance and certificate data are complete and personal data are handled by the rules.", "sign_lt": "Registracijos, lankomumo ir pažymėjimų duomenys išsamūs, asmens duomenys tvarkomi pagal taisykles."}, {"level": 4, "source": "drafted", "sign_en": "Data are complete and deleted when their retention term ends, and anyone can check a certificate in public.", "sign_lt": "Duomenys išsamūs ir ištrinami pasibaigus saugojimo terminui, pažymėjimo tikrumą kiekvienas gali patikrinti viešai."}], "source": "drafted", "figures": ["credentials.issued", "credentials.duplicate_numbers", "credentials.public_checks"], "evidence": [{"title_en": "certificate register", "title_lt": "pažymėjimų registras"}, {"title_en": "rules on personal data", "title_lt": "asmens duomenų tvarkymo taisyklės"}], "title_en": "Data and records", "title_lt": "Duomenų ir dokumentų tvarkymas", "description_en": "Registration, certificates and personal data are kept by the rules.", "description_lt": "Registracija, pažymėjimai, asmens duomenys tvarkomi pagal taisykles."}], "description_en": "Plans, budget, records, resources.", "description_lt": "Planai, biudžetas, dokumentai, ištekliai.", "description_source": "drafted"}, {"code": "2.3", "source": "official", "title_en": "Management of in-service training programmes for teachers and education support specialists", "title_lt": "Mokytojų ir švietimo pagalbą teikiančių specialistų kvalifikacijos tobulinimo renginių programų vadyba", "mandatory": true, "indicators": [{"code": "2.3.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Events run without programmes.", "sign_lt": "Renginiai vyksta be programų."}, {"level": 1, "source": "drafted", "sign_en": "The programme is written after the event.", "sign_lt": "Programa rašoma po renginio."}, {"level": 2, "source": "drafted", "sign_en": "Programmes are ready before the event, but not all of them state competences and ways of self-assessment.", "sign_lt": "Programos parengiamos iki renginio, tačiau ne visose nurodytos kompetencijos ir įsivertinimo būdai."}, {"level": 3, "source": "drafted", "sign_en": "All programmes state purpose, competences, methods and ways of self-assessment, and most are reviewed.", "sign_lt": "Visose programose nurodyta paskirtis, kompetencijos, metodai ir įsivertinimo būdai, dauguma programų recenzuota."}, {"level": 4, "source": "drafted", "sign_en": "Teams prepare all programmes and each is reviewed before it is submitted for accreditation.", "sign_lt": "Visas programas rengia komandos, prieš teikiant akredituoti kiekviena recenzuojama."}], "source": "drafted", "figures": ["catalogue.programmes_total", "catalogue.programmes_reviewed_share"], "evidence": [{"title_en": "programme descriptions", "title_lt": "programų aprašai"}, {"title_en": "internal reviews", "title_lt": "vidinės recenzijos"}], "title_en": "Programme design", "title_lt": "Programų rengimas", "description_en": "The programme states its purpose, competences, methods and ways of self-assessment; a team prepares it.", "description_lt": "Programoje aiškiai nurodyta paskirtis, kompetencijos, metodai, įsivertinimo būdai; programą rengia komanda."}, {"code": "2.3.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no accredited programmes.", "sign_lt": "Akredituotų programų nėra."}, {"level": 1, "source": "drafted", "sign_en": "Programmes that were never accredited are delivered.", "sign_lt": "Vykdoma programų, kurios niekada nebuvo akredituotos."}, {"level": 2, "source": "drafted", "sign_en": "All delivered programmes have been accredited, but the accreditation of at least one has ended.", "sign_lt": "Visos vykdomos programos buvo akredituotos, tačiau bent vienos akreditacija pasibaigusi."}, {"level": 3, "source": "drafted", "sign_en": "All delivered programmes have valid accreditation, but not all were registered in time.", "sign_lt": "Visų vykdomų programų akreditacija galioja, tačiau ne visos užregistruotos laiku."}, {"level": 4, "source": "drafted", "sign_en": "All delivered programmes have valid accreditation and were registered in time; there is early warning before validity ends.", "sign_lt": "Visų vykdomų programų akreditacija galioja, visos užregistruotos laiku; apie artėjančią galiojimo pabaigą įspėjama iš anksto."}], "source": "drafted", "figures": ["accreditation.programmes_accredited", "accreditation.programmes_expiring", "training.events_without_valid_accreditation"], "evidence": [{"title_en": "accreditation decisions", "title_lt": "akreditavimo sprendimai"}, {"title_en": "validity calendar", "title_lt": "galiojimo kalendorius"}], "title_en": "Accreditation and registration of programmes", "title_lt": "Programų akreditavimas ir registravimas", "description_en": "Programmes are accredited and registered in time and the validity of their accreditation is watched.", "description_lt": "Programos laiku akredituojamos ir registruojamos, jų akreditacijos galiojimas stebimas."}, {"code": "2.3.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Delivery of programmes is not monitored.", "sign_lt": "Programų vykdymas nestebimas."}, {"level": 1, "source": "drafted", "sign_en": "Programmes are not changed until their validity ends.", "sign_lt": "Programos nekeičiamos iki galiojimo pabaigos."}, {"level": 2, "source": "drafted", "sign_en": "Delivery is compared with the description for some programmes only, and some programmes change.", "sign_lt": "Su aprašu lyginamas tik dalies programų vykdymas, kai kurios programos pakeičiamos."}, {"level": 3, "source": "drafted", "sign_en": "Most programmes are reviewed every year and changes are recorded.", "sign_lt": "Kasmet peržiūrima dauguma programų, pakeitimai aprašomi."}, {"level": 4, "source": "drafted", "sign_en": "Every programme is reviewed every year, and the version history gives the reason for each change.", "sign_lt": "Kasmet peržiūrima kiekviena programa, versijų istorijoje nurodyta kiekvieno pakeitimo priežastis."}], "source": "drafted", "figures": ["catalogue.programmes_revised_share", "catalogue.programme_versions", "training.delivery_deviations"], "evidence": [{"title_en": "monitoring report", "title_lt": "stebėsenos ataskaita"}, {"title_en": "version history of the programme", "title_lt": "programos versijų istorija"}], "title_en": "Monitoring of delivery and renewal", "title_lt": "Įgyvendinimo stebėsena ir atnaujinimas", "description_en": "Delivery is compared with the description; the programme changes with feedback.", "description_lt": "Vykdymas lyginamas su aprašu, programa keičiama pagal grįžtamąjį ryšį."}], "description_en": "The life of a programme from idea to renewal.", "description_lt": "Programos kelias nuo sumanymo iki atnaujinimo.", "description_source": "drafted"}], "source": "official", "title_en": "Management and administration", "title_lt": "Vadyba ir administravimas", "source_ref_en": "NŠA news of 2022-05-23 names this group of areas", "source_ref_lt": "Ši sričių grupė įvardyta 2022-05-23 NŠA naujienoje"}], "figures": [{"key": "accreditation.programmes_accredited", "unit": "programmes", "source": "drafted", "title_en": "Accredited programmes", "title_lt": "Akredituotos programos", "definition_en": "The institution''s programmes whose accreditation was valid on the last day of the period.", "definition_lt": "Institucijos programos, kurių akreditacija galiojo paskutinę laikotarpio dieną."}, {"key": "accreditation.programmes_expiring", "unit": "programmes", "source": "drafted", "title_en": "Programmes expiring soon", "title_lt": "Baigiančios galioti programos", "definition_en": "Programmes whose accreditation ends within 6 months of the last day of the period.", "definition_lt": "Programos, kurių akreditacija baigsis per 6 mėnesius nuo paskutinės laikotarpio dienos."}, {"key": "catalogue.programme_versions", "unit": "versions", "source": "drafted", "title_en": "Programme versions", "title_lt": "Programų versijos", "definition_en": "Programme versions made in the period that give the reason for the change.", "definition_lt": "Per laikotarpį sukurtos programų versijos, kuriose nurodyta pakeitimo priežastis."}, {"key": "catalogue.programmes_reviewed_share", "unit": "percent", "source": "drafted", "title_en": "Reviewed programmes", "title_lt": "Recenzuotos programos", "definition_en": "Programmes with at least one internal review as a share of all programmes of the institution.", "definition_lt": "Programų, turinčių bent vieną vidinę recenziją, dalis nuo visų institucijos programų."}, {"key": "catalogue.programmes_revised_share", "unit": "percent", "source": "drafted", "title_en": "Programmes revised", "title_lt": "Peržiūrėtos programos", "definition_en": "Programmes revised in the period as a share of all programmes delivered.", "definition_lt": "Programų, peržiūrėtų per laikotarpį, dalis nuo visų vykdytų programų."}, {"key": "catalogue.programmes_total", "unit": "programmes", "source": "drafted", "title_en": "Programmes", "title_lt": "Programos", "definition_en": "The institution''s programmes whose state on the last day of the period is neither draft nor withdrawn.", "definition_lt": "Institucijos programos, kurių būsena paskutinę laikotarpio dieną nėra „Rengiama“ ar „Panaikinta“."}, {"key": "credentials.duplicate_numbers", "unit": "numbers", "source": "drafted", "title_en": "Duplicate numbers", "title_lt": "Pasikartojantys numeriai", "definition_en": "Certificate numbers used more than once (official duplicates are not counted).", "definition_lt": "Pažymėjimų numeriai, panaudoti daugiau kaip vieną kartą (dublikatai neskaičiuojami)."}, {"key": "credentials.issued", "unit": "documents", "source": "drafted", "title_en": "Certificates issued", "title_lt": "Išduoti pažymėjimai ir pažymos", "definition_en": "Certificates and proofs of attendance issued in the period, revoked ones left out.", "definition_lt": "Per laikotarpį išduoti pažymėjimai ir pažymos be panaikintųjų."}, {"key": "credentials.public_checks", "unit": "checks", "source": "drafted", "title_en": "Public checks", "title_lt": "Viešos patikros", "definition_en": "How many times the institution''s certificates were checked in public in the period.", "definition_lt": "Kiek kartų per laikotarpį viešai patikrintas institucijos pažymėjimų tikrumas."}, {"key": "directory.staff_total", "unit": "persons", "source": "drafted", "title_en": "Staff", "title_lt": "Darbuotojai", "definition_en": "People working at the institution on the last day of the period.", "definition_lt": "Darbuotojai, dirbę institucijoje paskutinę laikotarpio dieną."}, {"key": "equipment.items_total", "unit": "items", "source": "drafted", "title_en": "Equipment items", "title_lt": "Įrangos vienetai", "definition_en": "Items delivered to the institution and not written off.", "definition_lt": "Institucijai perduoti ir nenurašyti įrangos vienetai."}, {"key": "equipment.items_used_share", "unit": "percent", "source": "drafted", "title_en": "Equipment in use", "title_lt": "Naudojama įranga", "definition_en": "Items used at least once in the period as a share of all items.", "definition_lt": "Įrangos vienetų, per laikotarpį panaudotų bent kartą, dalis nuo visų vienetų."}, {"key": "equipment.occupancy", "unit": "percent", "source": "drafted", "title_en": "Occupancy of rooms and equipment", "title_lt": "Patalpų ir įrangos užimtumas", "definition_en": "Booked hours as a share of all working hours in the period.", "definition_lt": "Rezervuotų valandų dalis nuo visų darbo valandų per laikotarpį."}, {"key": "evaluation.assessments_done", "unit": "assessments", "source": "drafted", "title_en": "Assessments done", "title_lt": "Atliktos ekspertizės", "definition_en": "Assessments of programmes and materials finished by the institution in the period.", "definition_lt": "Per laikotarpį institucijos baigtos programų ir medžiagos ekspertizės."}, {"key": "evaluation.declarations_signed_share", "unit": "percent", "source": "drafted", "title_en": "Declarations signed", "title_lt": "Pasirašytos deklaracijos", "definition_en": "Share of assessments before which every expert signed a declaration of impartiality.", "definition_lt": "Ekspertizių, prieš kurias nešališkumo deklaraciją pasirašė visi ekspertai, dalis."}, {"key": "evaluation.expert_fields", "unit": "fields", "source": "drafted", "title_en": "Fields of experts", "title_lt": "Ekspertų sritys", "definition_en": "Fields in which the institution has at least one verified expert.", "definition_lt": "Sritys, kuriose institucija turi bent vieną patikrintą ekspertą."}, {"key": "evaluation.experts_total", "unit": "persons", "source": "drafted", "title_en": "Experts", "title_lt": "Ekspertai", "definition_en": "Verified experts on the institution''s list on the last day of the period.", "definition_lt": "Patikrinti ekspertai, įrašyti į institucijos sąrašą paskutinę laikotarpio dieną."}, {"key": "evaluation.findings_in_plan_share", "unit": "percent", "source": "drafted", "title_en": "Findings taken into the plan", "title_lt": "Į planą įtrauktos išvados", "definition_en": "Findings of the previous self-evaluation with a measure in the plan, as a share of all findings.", "definition_lt": "Ankstesnio įsivertinimo išvadų, kurioms plane numatyta priemonė, dalis."}, {"key": "evaluation.plan_indicators_met_share", "unit": "percent", "source": "drafted", "title_en": "Plan indicators met", "title_lt": "Pasiekti plano rodikliai", "definition_en": "Plan indicators whose target was reached, as a share of all.", "definition_lt": "Plano rodiklių, kurių siektina reikšmė pasiekta, dalis."}, {"key": "evaluation.plan_indicators_total", "unit": "indicators", "source": "drafted", "title_en": "Plan indicators", "title_lt": "Plano rodikliai", "definition_en": "Indicators named in the annual plan in force.", "definition_lt": "Rodikliai, nurodyti galiojančiame metų plane."}, {"key": "evaluation.plan_measures_done_share", "unit": "percent", "source": "drafted", "title_en": "Measures carried out", "title_lt": "Įgyvendintos priemonės", "definition_en": "Measures of the improvement plan carried out on time, as a share of all due.", "definition_lt": "Tobulinimo plano priemonių, įgyvendintų iki termino, dalis."}, {"key": "evaluation.rating_agreement", "unit": "coefficient", "source": "drafted", "title_en": "Agreement of ratings", "title_lt": "Ekspertų vertinimų sutapimas", "definition_en": "Krippendorff''s alpha over all assessments of the period; not shown when ratings are too few.", "definition_lt": "Krippendorffo alfa, apskaičiuota pagal visas laikotarpio ekspertizes; nerodoma, jei vertinimų per mažai."}, {"key": "evaluation.statements_with_evidence_share", "unit": "percent", "source": "drafted", "title_en": "Statements with evidence", "title_lt": "Įrodymais pagrįsti teiginiai", "definition_en": "Statements in findings linked to at least one piece of evidence, as a share of all.", "definition_lt": "Išvadų teiginių, susietų su bent vienu įrodymu, dalis."}, {"key": "learning.staff_plans_share", "unit": "percent", "source": "drafted", "title_en": "Staff with a development plan", "title_lt": "Darbuotojai, turintys tobulėjimo planą", "definition_en": "Share of staff with a personal development plan in force.", "definition_lt": "Darbuotojų, turinčių galiojantį asmeninį tobulėjimo planą, dalis."}, {"key": "library.comments", "unit": "comments", "source": "drafted", "title_en": "Comments on bank entries", "title_lt": "Atsiliepimai apie banko įrašus", "definition_en": "Comments on the institution''s entries written in the period.", "definition_lt": "Per laikotarpį parašyti atsiliepimai apie institucijos įrašus."}, {"key": "library.entries_added", "unit": "entries", "source": "drafted", "title_en": "New bank entries", "title_lt": "Nauji banko įrašai", "definition_en": "Entries of the institution''s experience bank published in the period.", "definition_lt": "Per laikotarpį paskelbti institucijos patirties banko įrašai."}, {"key": "library.entries_classified_share", "unit": "percent", "source": "drafted", "title_en": "Classified entries", "title_lt": "Suklasifikuoti įrašai", "definition_en": "Share of entries linked to subject, grade and competence.", "definition_lt": "Įrašų, susietų su dalyku, klase ir kompetencija, dalis."}, {"key": "library.entries_current_share", "unit": "percent", "source": "drafted", "title_en": "Entries checked this year", "title_lt": "Peržiūrėti banko įrašai", "definition_en": "Share of entries checked, renewed or marked as outdated in the last 12 months.", "definition_lt": "Įrašų, per pastaruosius 12 mėnesių peržiūrėtų, atnaujintų arba pažymėtų kaip pasenę, dalis."}, {"key": "library.entries_reviewed_share", "unit": "percent", "source": "drafted", "title_en": "Reviewed entries", "title_lt": "Recenzuoti įrašai", "definition_en": "Share of entries with at least one review.", "definition_lt": "Įrašų, turinčių bent vieną recenziją, dalis."}, {"key": "library.entries_total", "unit": "entries", "source": "drafted", "title_en": "Bank entries", "title_lt": "Patirties banko įrašai", "definition_en": "Published entries of the institution on the last day of the period.", "definition_lt": "Paskelbti institucijos įrašai paskutinę laikotarpio dieną."}, {"key": "library.reuse_examples", "unit": "examples", "source": "drafted", "title_en": "Examples of re-use", "title_lt": "Pritaikymo pavyzdžiai", "definition_en": "Cases described in the period where experience was re-used in another school.", "definition_lt": "Per laikotarpį aprašyti atvejai, kai patirtis pritaikyta kitoje mokykloje."}, {"key": "library.searches", "unit": "searches", "source": "drafted", "title_en": "Searches in the bank", "title_lt": "Paieškos banke", "definition_en": "Searches in the period that returned at least one entry of the institution.", "definition_lt": "Per laikotarpį atliktos paieškos, kurių rezultatuose buvo bent vienas institucijos įrašas."}, {"key": "library.views", "unit": "views", "source": "drafted", "title_en": "Views of entries", "title_lt": "Įrašų peržiūros", "definition_en": "Views of the institution''s entries in the period, those by the authors left out.", "definition_lt": "Institucijos įrašų peržiūros per laikotarpį be pačių autorių peržiūrų."}, {"key": "mentoring.cases_closed_with_result_share", "unit": "percent", "source": "drafted", "title_en": "Consultations closed with a result", "title_lt": "Rezultato aptarimu baigti konsultavimai", "definition_en": "Share of consultations finished in the period whose result was discussed.", "definition_lt": "Per laikotarpį baigtų konsultavimų, kurių rezultatas aptartas, dalis."}, {"key": "mentoring.cases_logged_share", "unit": "percent", "source": "drafted", "title_en": "Consultations on record", "title_lt": "Aprašyti konsultavimai", "definition_en": "Share of consultations with goal, meetings and reflection on record.", "definition_lt": "Konsultavimų, kurių tikslas, susitikimai ir refleksija aprašyti, dalis."}, {"key": "mentoring.cases_total", "unit": "consultations", "source": "drafted", "title_en": "Consultations", "title_lt": "Konsultavimai", "definition_en": "Consultations begun or continued in the period.", "definition_lt": "Per laikotarpį pradėti arba tęsti konsultavimai."}, {"key": "mentoring.consultants_total", "unit": "persons", "source": "drafted", "title_en": "Consultants and mentors", "title_lt": "Konsultantai ir mentoriai", "definition_en": "Consultants and mentors on the list on the last day of the period.", "definition_lt": "Konsultantai ir mentoriai, įrašyti į sąrašą paskutinę laikotarpio dieną."}, {"key": "mentoring.consultants_trained_share", "unit": "percent", "source": "drafted", "title_en": "Trained consultants", "title_lt": "Parengti konsultantai", "definition_en": "Share of consultants and mentors with a training certificate.", "definition_lt": "Konsultantų ir mentorių, turinčių rengimo pažymėjimą, dalis."}, {"key": "mentoring.priority_fields_covered_share", "unit": "percent", "source": "drafted", "title_en": "Fields covered by consultants", "title_lt": "Konsultantų aprėptos sritys", "definition_en": "Share of priority fields with at least one trained consultant.", "definition_lt": "Prioritetinių sričių, kuriose yra bent vienas parengtas konsultantas, dalis."}, {"key": "partnerships.agreements_active", "unit": "agreements", "source": "drafted", "title_en": "Agreements in force", "title_lt": "Galiojančios sutartys", "definition_en": "Cooperation agreements in force on the last day of the period.", "definition_lt": "Bendradarbiavimo sutartys, galiojusios paskutinę laikotarpio dieną."}, {"key": "partnerships.joint_activities", "unit": "activities", "source": "drafted", "title_en": "Joint activities", "title_lt": "Bendros veiklos", "definition_en": "Activities held with partners in the period.", "definition_lt": "Per laikotarpį su partneriais įvykusios veiklos."}, {"key": "partnerships.partners_abroad", "unit": "partners", "source": "drafted", "title_en": "Partners abroad", "title_lt": "Užsienio partneriai", "definition_en": "Partners abroad with at least one joint activity in the period.", "definition_lt": "Užsienio partneriai, su kuriais per laikotarpį įvyko bent viena bendra veikla."}, {"key": "partnerships.projects_active", "unit": "projects", "source": "drafted", "title_en": "Active projects", "title_lt": "Vykdomi projektai", "definition_en": "Projects run by the institution, alone or with partners, in the period.", "definition_lt": "Projektai, kuriuos institucija per laikotarpį vykdė pati arba su partneriais."}, {"key": "partnerships.projects_continued_share", "unit": "percent", "source": "drafted", "title_en": "Projects continued as services", "title_lt": "Tęsiami projektų rezultatai", "definition_en": "Share of projects finished in the last three years whose result became a standing service.", "definition_lt": "Per pastaruosius trejus metus baigtų projektų, kurių rezultatas tapo nuolatine paslauga, dalis."}, {"key": "partnerships.projects_linked_to_strategy_share", "unit": "percent", "source": "drafted", "title_en": "Projects linked to the strategy", "title_lt": "Su strategija susieti projektai", "definition_en": "Share of projects linked to an aim of the strategic plan.", "definition_lt": "Projektų, susietų su strateginio plano tikslu, dalis."}, {"key": "partnerships.result_downloads", "unit": "downloads", "source": "drafted", "title_en": "Downloads of results", "title_lt": "Rezultatų atsisiuntimai", "definition_en": "Downloads of project results in the period.", "definition_lt": "Projektų rezultatų atsisiuntimai per laikotarpį."}, {"key": "partnerships.results_public_share", "unit": "percent", "source": "drafted", "title_en": "Results open to the public", "title_lt": "Viešai prieinami rezultatai", "definition_en": "Share of finished projects whose results are still publicly accessible.", "definition_lt": "Baigtų projektų, kurių rezultatai tebėra viešai prieinami, dalis."}, {"key": "publicity.figures_published", "unit": "figures", "source": "drafted", "title_en": "Published figures", "title_lt": "Viešai skelbiami rodikliai", "definition_en": "Figures shown on the institution''s public page.", "definition_lt": "Rodikliai, rodomi viešame institucijos puslapyje."}, {"key": "publicity.measures", "unit": "measures", "source": "drafted", "title_en": "Publicity measures", "title_lt": "Viešinimo priemonės", "definition_en": "Publicity measures carried out in the period.", "definition_lt": "Per laikotarpį įgyvendintos viešinimo priemonės."}, {"key": "publicity.newsletters_sent", "unit": "newsletters", "source": "drafted", "title_en": "Newsletters sent", "title_lt": "Išsiųsti naujienlaiškiai", "definition_en": "Newsletters sent in the period.", "definition_lt": "Per laikotarpį išsiųsti naujienlaiškiai."}, {"key": "publicity.pages_current_share", "unit": "percent", "source": "drafted", "title_en": "Pages kept current", "title_lt": "Atnaujinti puslapiai", "definition_en": "Share of the institution''s public pages renewed or checked in the last 3 months.", "definition_lt": "Viešų institucijos puslapių, atnaujintų ar peržiūrėtų per pastaruosius 3 mėnesius, dalis."}, {"key": "surveys.consulting_mean", "unit": "points_1_5", "source": "drafted", "title_en": "Rating of consulting", "title_lt": "Konsultavimo įvertinimas", "definition_en": "Mean of client questionnaires from 1 to 5; not shown with fewer than 5 answers.", "definition_lt": "Konsultuojamųjų anketų vidurkis nuo 1 iki 5; nerodomas, jei atsakymų mažiau kaip 5."}, {"key": "surveys.consulting_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, consulting", "title_lt": "Atsakiusieji apie konsultavimą", "definition_en": "Those who answered as a share of all persons consulted.", "definition_lt": "Atsakiusiųjų dalis nuo visų konsultuotų asmenų."}, {"key": "surveys.delayed_application_share", "unit": "percent", "source": "drafted", "title_en": "Apply after 3–6 months", "title_lt": "Taiko po 3–6 mėnesių", "definition_en": "Share of respondents of the delayed survey who apply what they learned often or sometimes.", "definition_lt": "Atidėtos apklausos dalyvių, taikančių tai, ko išmoko, dažnai arba kartais, dalis."}, {"key": "surveys.delayed_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, delayed survey", "title_lt": "Atsakiusieji į atidėtą apklausą", "definition_en": "Those who answered the survey after 3–6 months as a share of all invited.", "definition_lt": "Į apklausą po 3–6 mėnesių atsakiusiųjų dalis nuo visų kviestųjų."}, {"key": "surveys.event_mean", "unit": "points_1_5", "source": "drafted", "title_en": "Rating of events", "title_lt": "Renginių įvertinimas", "definition_en": "Mean of the statements in participant questionnaires from 1 to 5; not shown with fewer than 5 answers.", "definition_lt": "Dalyvių anketų teiginių vidurkis nuo 1 iki 5; nerodomas, jei atsakymų mažiau kaip 5."}, {"key": "surveys.event_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, events", "title_lt": "Atsakiusieji po renginio", "definition_en": "Participants who filled in the questionnaire as a share of all who attended.", "definition_lt": "Anketą užpildžiusių dalyvių dalis nuo visų dalyvavusiųjų."}, {"key": "surveys.long_programmes_followed_up_share", "unit": "percent", "source": "drafted", "title_en": "Programmes with an impact survey", "title_lt": "Programos su poveikio apklausa", "definition_en": "Share of programmes of over 40 hours followed by an impact survey.", "definition_lt": "Ilgesnių kaip 40 val. programų, po kurių atlikta poveikio apklausa, dalis."}, {"key": "surveys.needs_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, needs survey", "title_lt": "Atsakiusieji į poreikių apklausą", "definition_en": "Those who answered the needs survey as a share of all invited.", "definition_lt": "Į poreikių apklausą atsakiusiųjų dalis nuo visų kviestųjų."}, {"key": "training.delivery_deviations", "unit": "events", "source": "drafted", "title_en": "Deviations from the description", "title_lt": "Nuokrypiai nuo aprašo", "definition_en": "Events in the period whose hours, lecturers or topics differed from the programme description.", "definition_lt": "Per laikotarpį įvykę renginiai, kurių valandos, lektoriai ar temos neatitiko programos aprašo."}, {"key": "training.events_by_form", "unit": "events", "source": "drafted", "title_en": "Events by form", "title_lt": "Renginiai pagal formą", "definition_en": "Number of events held in the period, by form.", "definition_lt": "Per laikotarpį įvykusių renginių skaičius pagal kiekvieną formą."}, {"key": "training.events_linked_to_need_share", "unit": "percent", "source": "drafted", "title_en": "Events linked to a need", "title_lt": "Su poreikiu susieti renginiai", "definition_en": "Share of planned events linked to a studied need or a priority.", "definition_lt": "Plano renginių, susietų su ištirtu poreikiu arba prioritetu, dalis."}, {"key": "training.events_observed_share", "unit": "percent", "source": "drafted", "title_en": "Observed events", "title_lt": "Stebėti renginiai", "definition_en": "Share of events held for which an observation sheet was filled in.", "definition_lt": "Įvykusių renginių, kuriems užpildytas stebėjimo lapas, dalis."}, {"key": "training.events_planned", "unit": "events", "source": "drafted", "title_en": "Planned events", "title_lt": "Plano renginiai", "definition_en": "Events entered in the annual plan in force.", "definition_lt": "Į galiojantį metų planą įrašyti renginiai."}, {"key": "training.events_remote_share", "unit": "percent", "source": "drafted", "title_en": "Remote and hybrid events", "title_lt": "Nuotoliniai ir mišrūs renginiai", "definition_en": "Share of events held that could be attended remotely.", "definition_lt": "Įvykusių renginių, kuriuose buvo galima dalyvauti nuotoliu, dalis."}, {"key": "training.events_without_valid_accreditation", "unit": "events", "source": "drafted", "title_en": "Events without valid accreditation", "title_lt": "Renginiai be galiojančios akreditacijos", "definition_en": "Events of programmes whose accreditation was not valid on the day.", "definition_lt": "Renginiai pagal programas, kurių akreditacija renginio dieną negaliojo."}, {"key": "training.participants_by_municipality", "unit": "persons", "source": "drafted", "title_en": "Participants by municipality", "title_lt": "Dalyviai pagal savivaldybę", "definition_en": "Different persons who took part in the period by municipality of workplace; groups under 5 are not shown.", "definition_lt": "Skirtingi per laikotarpį dalyvavę asmenys pagal darbovietės savivaldybę; grupės, mažesnės kaip 5 asmenys, nerodomos."}, {"key": "training.staff_trained_share", "unit": "percent", "source": "drafted", "title_en": "Staff who took part in training", "title_lt": "Mokymus baigę darbuotojai", "definition_en": "Share of staff who completed at least one training in the period.", "definition_lt": "Darbuotojų, per laikotarpį baigusių bent vienus mokymus, dalis."}, {"key": "training.target_groups_served_share", "unit": "percent", "source": "drafted", "title_en": "Target groups served", "title_lt": "Aprėptos tikslinės grupės", "definition_en": "Share of target groups with at least one event in the period.", "definition_lt": "Tikslinių grupių, kurioms per laikotarpį įvyko bent vienas renginys, dalis."}], "note_en": "Structure by the 2006 rules in the 2008 wording (in force from 2009-01-01); areas as published in 2020–2022. The source marks say what is drafted.", "note_lt": "Sandara – pagal 2006 m. taisyklių 2008 m. redakciją (galioja nuo 2009-01-01), sritys – pagal 2020–2022 m. paskelbtus sąrašus. Kas parengta šiai sistemai, rodo šaltinio žymos.", "sources": [{"url": "https://www.e-tar.lt/rs/legalact/TAR.C954388161D2/", "title_en": "ISAK-109 of 2006-01-23, new wording ISAK-1116 of 2008-04-22 (in force from 2009-01-01)", "title_lt": "2006-01-23 įsakymas Nr. ISAK-109, nauja redakcija – 2008-04-22 įsakymas Nr. ISAK-1116 (galioja nuo 2009-01-01)"}, {"url": "https://www.nsa.smm.lt/2022/05/23/nsa-suteikta-akreditacija-pedagogu-profesinio-tobulinimo-veikloms-igyvendinti/", "title_en": "NŠA accredited, news of 2022-05-23 (areas)", "title_lt": "NŠA naujiena apie suteiktą akreditaciją, 2022-05-23 (sritys)"}, {"url": "http://qualiti.univaq.it/?page_id=2293", "title_en": "SDC quality assurance (areas in English)", "title_lt": "Akredituoto centro (SDC) kokybės užtikrinimo puslapis (sritys anglų kalba)"}, {"url": "https://www.nsa.smm.lt/mokyklu-veiklos-pletra-ir-pedagogu-kvalifikacija/pedagogu-kvalifikacijos-tobulinimo-istaigu-isivertinimas-ir-stebesena/", "title_en": "NŠA: self-evaluation and monitoring of institutions", "title_lt": "NŠA: institucijų įsivertinimas ir stebėsena"}], "version": 1, "title_en": "Self-evaluation and external evaluation of a teacher in-service training institution", "title_lt": "Institucijos, vykdančios mokytojų ir švietimo pagalbą teikiančių specialistų kvalifikacijos tobulinimą, veiklos įsivertinimas ir išorinis vertinimas", "decision_rule": {"input": "agreed_levels", "match": "first", "rules": [{"when": {"any": [{"op": ">", "field": "unrated_count", "value": 0}, {"op": ">", "field": "mandatory_na_count", "value": 0}]}, "outcome": "no_proposal", "sentence_en": "While any indicator of a chosen area is unrated, or any indicator of area 2.3 is marked not applicable, there is no proposal.", "sentence_lt": "Kol neįvertinti visi pasirinktų sričių rodikliai arba kol kuriam nors 2.3 srities rodikliui pažymėta „Netaikoma“, siūlymo nėra."}, {"when": {"any": [{"op": ">", "field": "mandatory_zero_count", "value": 0}]}, "outcome": "refuse", "sentence_en": "If at least one indicator of area 2.3 is rated 0 (N), refusal is proposed.", "sentence_lt": "Jeigu bent vienas 2.3 srities rodiklis įvertintas 0 (N) lygiu, siūloma neakredituoti."}, {"when": {"all": [{"op": ">=", "field": "overall_mean", "value": "2.8"}, {"op": ">=", "field": "lowest_area_mean", "value": "2.0"}, {"op": ">=", "field": "area_2_3_mean", "value": "2.5"}]}, "outcome": "accredit_5", "sentence_en": "If the overall mean is at least 2.8, the mean of every applicable area at least 2 and the mean of area 2.3 at least 2.5, accreditation for 5 years is proposed.", "sentence_lt": "Jeigu bendras vidurkis ne mažesnis kaip 2,8, kiekvienos taikomos srities vidurkis ne mažesnis kaip 2, o 2.3 srities vidurkis ne mažesnis kaip 2,5, siūloma akredituoti 5 metams."}, {"when": {"all": [{"op": ">=", "field": "overall_mean", "value": "2.0"}, {"op": "<=", "field": "areas_below_2_count", "value": 2}]}, "outcome": "accredit_3", "sentence_en": "If the overall mean is at least 2 and at most two areas have a mean below 2, accreditation for 3 years is proposed.", "sentence_lt": "Jeigu bendras vidurkis ne mažesnis kaip 2, o sričių, kurių vidurkis mažesnis kaip 2, yra ne daugiau kaip dvi, siūloma akredituoti 3 metams."}, {"when": {"always": true}, "outcome": "refuse", "sentence_en": "In all other cases refusal is proposed.", "sentence_lt": "Visais kitais atvejais siūloma neakredituoti."}], "fields": [{"name": "unrated_count", "type": "integer", "where": {"rating": "unrated"}, "measure": "count_indicators", "definition_en": "Number of indicators in chosen areas not rated yet.", "definition_lt": "Pasirinktų sričių rodiklių, kurie dar neįvertinti, skaičius."}, {"name": "mandatory_na_count", "type": "integer", "where": {"area": "2.3", "rating": "na"}, "measure": "count_indicators", "definition_en": "Number of indicators of the mandatory area 2.3 marked not applicable.", "definition_lt": "Privalomos 2.3 srities rodiklių, kuriems pažymėta „Netaikoma“, skaičius."}, {"name": "mandatory_zero_count", "type": "integer", "where": {"area": "2.3", "rating": 0}, "measure": "count_indicators", "definition_en": "Number of indicators of the mandatory area 2.3 rated 0 (N).", "definition_lt": "Privalomos 2.3 srities rodiklių, įvertintų 0 (N) lygiu, skaičius."}, {"name": "overall_mean", "type": "number", "measure": "mean_of_area_means", "definition_en": "The arithmetic mean of the means of applicable areas, not rounded.", "definition_lt": "Taikomų sričių vidurkių aritmetinis vidurkis, neapvalintas."}, {"name": "lowest_area_mean", "type": "number", "measure": "min_of_area_means", "definition_en": "The lowest mean of an applicable area.", "definition_lt": "Mažiausias taikomos srities vidurkis."}, {"area": "2.3", "name": "area_2_3_mean", "type": "number", "measure": "area_mean", "definition_en": "The mean of area 2.3.", "definition_lt": "2.3 srities vidurkis."}, {"name": "areas_below_2_count", "type": "integer", "where": {"area_mean": {"op": "<", "value": "2.0"}}, "measure": "count_areas", "definition_en": "Number of applicable areas whose mean is below 2.", "definition_lt": "Taikomų sričių, kurių vidurkis mažesnis kaip 2, skaičius."}], "source": "drafted", "note_en": "The rule only proposes: the experts give reasons for the proposal and the minister decides.", "note_lt": "Taisyklė tik siūlo: ekspertai siūlymą pagrindžia, o sprendžia ministras.", "outcomes": [{"code": "accredit_5", "source": "official", "title_en": "Accredit for 5 years", "title_lt": "Akredituoti 5 metams", "proposable": true, "term_years": 5}, {"code": "accredit_3", "source": "official", "title_en": "Accredit for 3 years", "title_lt": "Akredituoti 3 metams", "proposable": true, "term_years": 3}, {"code": "accredit_1", "source": "official", "title_en": "Accredit for 1 year (2010 wording only)", "title_lt": "Akredituoti 1 metams (tik pagal 2010 m. redakciją)", "proposable": false, "term_years": 1}, {"code": "refuse", "source": "official", "title_en": "Refuse accreditation", "title_lt": "Neakredituoti", "proposable": true, "term_years": null}, {"code": "no_proposal", "source": "drafted", "title_en": "No proposal yet", "title_lt": "Siūlymo dar nėra", "proposable": false, "term_years": null}], "comparison": "exact", "definitions": [{"term": "rating", "values": ["unrated", "na", 0, 1, 2, 3, 4], "definition_en": "The rating of an indicator: an agreed level from 0 to 4, not applicable (na), or no rating yet (unrated).", "definition_lt": "Rodiklio vertinimas: sutartas lygis nuo 0 iki 4, „Netaikoma“ (na) arba vertinimo dar nėra (unrated)."}, {"term": "chosen_area", "definition_en": "An area chosen for evaluation. Area 2.3 is mandatory and always counts as chosen. Indicators of areas not chosen are left out.", "definition_lt": "Vertinti pasirinkta sritis. 2.3 sritis privaloma ir visada laikoma pasirinkta. Nepasirinktos srities rodikliai neskaičiuojami."}, {"term": "area_mean", "definition_en": "The arithmetic mean of the levels 0–4 of the indicators in a chosen area; not applicable is left out and the mean is not rounded.", "definition_lt": "Pasirinktos srities rodiklių lygių nuo 0 iki 4 aritmetinis vidurkis; „Netaikoma“ neįskaičiuojama, vidurkis neapvalinamas."}, {"term": "applicable_area", "definition_en": "A chosen area with at least one indicator rated 0–4.", "definition_lt": "Pasirinkta sritis, kurioje bent vienas rodiklis įvertintas lygiu nuo 0 iki 4."}], "mandatory_areas": ["2.3"], "na_allowed_in_mandatory_areas": false}, "in_force_from": "2009-01-01", "drafted_parts_en": "All indicators, all level signs, the scale and the decision rule. Areas may be chosen as relevant to the institution (institucijai aktualios veiklos sritys).", "drafted_parts_lt": "Visi rodikliai, visi lygių požymiai, skalė ir sprendimo taisyklė. Institucija renkasi jai aktualias veiklos sritis.", "official_structure_en": "Two groups, eight areas; every area has parts, evaluation signs (vertinimo požymiai) and a rating scale (vertinimo skalė) in the annex of the rules.", "official_structure_lt": "Dvi grupės, aštuonios sritys; taisyklių priede kiekviena sritis turi dalis, vertinimo požymius ir vertinimo skalę."}', 'efe7c828aa28be30d26d7f2ba28e89bba9080df75bbd625167d799507cb01bd5', '2026-11-26 22:52:49.833441+00', 1),
	(2, 2, '2027-11-27', '{"id": "institution-evaluation", "scale": {"levels": [{"code": "N", "level": 0, "title_en": "Unacceptable", "title_lt": "Nepriimtinai", "descriptor_en": "The activity is absent or contrary to law; no evidence is given.", "descriptor_lt": "Veiklos nėra arba ji prieštarauja teisės aktams; įrodymų nepateikta."}, {"code": "1", "level": 1, "title_en": "Poor", "title_lt": "Prastai", "descriptor_en": "The activity is occasional and depends on single persons; evidence is scattered, there are more gaps than strengths.", "descriptor_lt": "Veikla atsitiktinė, priklauso nuo pavienių žmonių; įrodymai pavieniai, trūkumų daugiau negu privalumų."}, {"code": "2", "level": 2, "title_en": "Satisfactory", "title_lt": "Patenkinamai", "descriptor_en": "A way of working is agreed but not always kept; results are recorded yet seldom used.", "descriptor_lt": "Susitarta, kaip dirbama, bet susitarimo laikomasi ne visada; rezultatai aprašomi, tačiau retai panaudojami."}, {"code": "3", "level": 3, "title_en": "Good", "title_lt": "Gerai", "descriptor_en": "The activity is planned and steady; results are analysed and decisions rest on them; gaps are minor.", "descriptor_lt": "Veikla planinga ir nuolatinė, rezultatai analizuojami ir jais grindžiami sprendimai; trūkumai neesminiai."}, {"code": "4", "level": 4, "title_en": "Very good", "title_lt": "Labai gerai", "descriptor_en": "The activity is purposeful and its effect on teachers'' work is measured; other institutions learn from it.", "descriptor_lt": "Veikla kryptinga, matuojamas jos poveikis mokytojo darbui; patirtimi naudojasi kitos institucijos."}], "source": "drafted", "basis_en": "Four levels plus N, as used in Lithuanian school evaluation. On screen level 0 is shown as \"0 (N)\".", "basis_lt": "Keturi lygiai ir N, kaip vertinant Lietuvos mokyklas. Ekrane 0 lygis rašomas „0 (N)“.", "not_applicable": {"code": "NA", "display": "words", "title_en": "Not applicable", "title_lt": "Netaikoma", "descriptor_en": "This activity is not relevant to the institution; the reason must be given.", "descriptor_lt": "Ši veikla institucijai neaktuali; reikia paaiškinti kodėl."}}, "units": [{"code": "percent", "title_en": "%", "title_lt": "%"}, {"code": "points_1_5", "title_en": "points (1–5)", "title_lt": "balai (1–5)"}, {"code": "coefficient", "title_en": "coefficient", "title_lt": "koeficientas"}, {"code": "persons", "title_en": "persons", "title_lt": "asmenys"}, {"code": "programmes", "title_en": "programmes", "title_lt": "programos"}, {"code": "versions", "title_en": "versions", "title_lt": "versijos"}, {"code": "numbers", "title_en": "numbers", "title_lt": "numeriai"}, {"code": "documents", "title_en": "documents", "title_lt": "dokumentai"}, {"code": "checks", "title_en": "checks", "title_lt": "patikros"}, {"code": "items", "title_en": "items", "title_lt": "vienetai"}, {"code": "assessments", "title_en": "assessments", "title_lt": "ekspertizės"}, {"code": "fields", "title_en": "fields", "title_lt": "sritys"}, {"code": "indicators", "title_en": "indicators", "title_lt": "rodikliai"}, {"code": "comments", "title_en": "comments", "title_lt": "atsiliepimai"}, {"code": "entries", "title_en": "entries", "title_lt": "įrašai"}, {"code": "examples", "title_en": "examples", "title_lt": "pavyzdžiai"}, {"code": "searches", "title_en": "searches", "title_lt": "paieškos"}, {"code": "views", "title_en": "views", "title_lt": "peržiūros"}, {"code": "consultations", "title_en": "consultations", "title_lt": "konsultavimai"}, {"code": "agreements", "title_en": "agreements", "title_lt": "sutartys"}, {"code": "activities", "title_en": "activities", "title_lt": "veiklos"}, {"code": "partners", "title_en": "partners", "title_lt": "partneriai"}, {"code": "projects", "title_en": "projects", "title_lt": "projektai"}, {"code": "downloads", "title_en": "downloads", "title_lt": "atsisiuntimai"}, {"code": "figures", "title_en": "figures", "title_lt": "rodikliai"}, {"code": "measures", "title_en": "measures", "title_lt": "priemonės"}, {"code": "newsletters", "title_en": "newsletters", "title_lt": "naujienlaiškiai"}, {"code": "events", "title_en": "events", "title_lt": "renginiai"}], "groups": [{"code": "1", "areas": [{"code": "1.1", "source": "official", "title_en": "Seminars, courses, lectures and other events", "title_lt": "Seminarai, kursai, paskaitos ir kiti renginiai", "indicators": [{"code": "1.1.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Needs are not studied and there is no plan of events.", "sign_lt": "Poreikiai netiriami, renginių plano nėra."}, {"level": 1, "source": "drafted", "sign_en": "Events are picked from what lecturers offer.", "sign_lt": "Renginiai renkami pagal lektorių siūlymus."}, {"level": 2, "source": "drafted", "sign_en": "Needs are studied, but only some events in the plan are linked to the findings.", "sign_lt": "Poreikiai tiriami, tačiau su tyrimo išvadomis susieta tik dalis plano renginių."}, {"level": 3, "source": "drafted", "sign_en": "Most events in the plan are linked to a studied need of persons, schools, the municipality or the country.", "sign_lt": "Su ištirtu asmens, mokyklos, savivaldybės ar šalies poreikiu susieta dauguma plano renginių."}, {"level": 4, "source": "drafted", "sign_en": "Every event in the plan is linked to a specific need and priority; the plan is also revised during the year as new data come in.", "sign_lt": "Kiekvienas plano renginys susietas su konkrečiu poreikiu ir prioritetu; pagal naujus duomenis planas tikslinamas ir metų eigoje."}], "source": "drafted", "figures": ["surveys.needs_response_share", "training.events_planned", "training.events_linked_to_need_share"], "evidence": [{"title_en": "report of the needs survey", "title_lt": "poreikių apklausos ataskaita"}, {"title_en": "annual activity plan", "title_lt": "metų veiklos planas"}, {"title_en": "minutes of a meeting with schools", "title_lt": "pasitarimo su mokyklomis protokolas"}], "title_en": "Needs analysis", "title_lt": "Poreikių tyrimas", "description_en": "Needs are studied at the level of the person, school, municipality and country, and the findings turn into the annual plan.", "description_lt": "Tiriami asmens, mokyklos, savivaldybės ir šalies poreikiai, pagal išvadas sudaromas metų planas."}, {"code": "1.1.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one event for teachers took place during the year.", "sign_lt": "Per metus neįvyko nė vienas mokytojams skirtas renginys."}, {"level": 1, "source": "drafted", "sign_en": "Only short seminars for the same audience.", "sign_lt": "Vyksta vien trumpi seminarai tai pačiai auditorijai."}, {"level": 2, "source": "drafted", "sign_en": "Two or three forms of events are offered, but some target groups have none.", "sign_lt": "Siūlomos dvi ar trys renginių formos, tačiau kai kurioms tikslinėms grupėms renginių nėra."}, {"level": 3, "source": "drafted", "sign_en": "At least four forms are offered, most target groups have events and some of them are remote.", "sign_lt": "Siūlomos bent keturios formos, renginių yra daugumai tikslinių grupių, dalis jų vyksta nuotoliu."}, {"level": 4, "source": "drafted", "sign_en": "Every target group has events, some of which need no travel; teachers of all the municipalities served take part.", "sign_lt": "Renginių yra kiekvienai tikslinei grupei, dalyje jų galima dalyvauti niekur nevykstant; dalyvauja visų aptarnaujamų savivaldybių mokytojai."}], "source": "drafted", "figures": ["training.events_by_form", "training.events_remote_share", "training.target_groups_served_share", "training.participants_by_municipality"], "evidence": [{"title_en": "summary of events by form and target group", "title_lt": "renginių suvestinė pagal formą ir tikslinę grupę"}, {"title_en": "distribution of participants by school", "title_lt": "dalyvių pasiskirstymas pagal mokyklas"}], "title_en": "Variety and accessibility of supply", "title_lt": "Pasiūlos įvairovė ir prieinamumas", "description_en": "Different forms are offered (seminar, long-term programme, placement, open lesson, remote training), suited to all groups of teachers and all places.", "description_lt": "Siūlomos skirtingos formos (seminaras, ilgalaikė programa, stažuotė, atvira pamoka, nuotoliniai mokymai), tinkamos visoms mokytojų grupėms ir vietovėms."}, {"code": "1.1.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Events run without a programme or depart from it in essentials.", "sign_lt": "Renginiai vyksta be programos arba nuo jos iš esmės nukrypstama."}, {"level": 1, "source": "drafted", "sign_en": "Questionnaires are not filled in, or their data are not summarised.", "sign_lt": "Anketos nepildomos arba jų duomenys neapibendrinami."}, {"level": 2, "source": "drafted", "sign_en": "Questionnaires are summarised, but fewer than half of participants answer.", "sign_lt": "Anketos apibendrinamos, tačiau atsako mažiau negu pusė dalyvių."}, {"level": 3, "source": "drafted", "sign_en": "At least half of participants answer, the mean is at least 4 out of 5 and some events are observed.", "sign_lt": "Atsako bent pusė dalyvių, anketų vidurkis – ne mažesnis kaip 4 iš 5, dalis renginių stebima."}, {"level": 4, "source": "drafted", "sign_en": "At least half of participants answer and the mean is at least 4.5 out of 5; questionnaires and observation sheets improve later events.", "sign_lt": "Atsako bent pusė dalyvių, anketų vidurkis – ne mažesnis kaip 4,5 iš 5; pagal anketas ir stebėjimo lapus tobulinami kiti renginiai."}], "source": "drafted", "figures": ["surveys.event_mean", "surveys.event_response_share", "training.events_observed_share"], "evidence": [{"title_en": "event observation sheet", "title_lt": "renginio stebėjimo lapas"}, {"title_en": "summary of participant questionnaires", "title_lt": "dalyvių anketų suvestinė"}, {"title_en": "learning material", "title_lt": "mokymosi medžiaga"}], "title_en": "Quality of delivery", "title_lt": "Renginio kokybė", "description_en": "Content, methods, lecturer and duration match the programme; participants are active.", "description_lt": "Renginio turinys, metodai, lektorius ir trukmė atitinka programą; dalyviai aktyvūs."}, {"code": "1.1.4", "signs": [{"level": 0, "source": "drafted", "sign_en": "The benefit of events is not assessed in any way.", "sign_lt": "Renginių nauda nevertinama jokiu būdu."}, {"level": 1, "source": "drafted", "sign_en": "Only satisfaction at the end of the event is assessed.", "sign_lt": "Vertinamas tik pasitenkinimas renginio pabaigoje."}, {"level": 2, "source": "drafted", "sign_en": "After 3–6 months participants of only a few programmes are asked and the findings are not used.", "sign_lt": "Po 3–6 mėn. apklausiami tik pavienių programų dalyviai, išvados nepanaudojamos."}, {"level": 3, "source": "drafted", "sign_en": "The impact survey follows most programmes of over 40 hours and the findings are discussed with lecturers.", "sign_lt": "Poveikio apklausa atliekama baigus daugumą ilgesnių kaip 40 val. programų, išvados aptariamos su lektoriais."}, {"level": 4, "source": "drafted", "sign_en": "The impact survey follows every programme of over 40 hours and programmes change by its findings.", "sign_lt": "Poveikio apklausa atliekama baigus kiekvieną ilgesnę kaip 40 val. programą, pagal jos išvadas programos keičiamos."}], "source": "drafted", "figures": ["surveys.long_programmes_followed_up_share", "surveys.delayed_response_share", "surveys.delayed_application_share"], "evidence": [{"title_en": "impact survey after 3–6 months", "title_lt": "poveikio apklausa po 3–6 mėn."}, {"title_en": "statement of the school head", "title_lt": "mokyklos vadovo atsiliepimas"}, {"title_en": "description of a lesson", "title_lt": "pamokos aprašas"}], "title_en": "Effect on practice", "title_lt": "Poveikis mokytojo praktikai", "description_en": "After some months it is checked whether the teacher applies what was learned.", "description_lt": "Praėjus keliems mėnesiams tikrinama, ar mokytojas taiko tai, ko išmoko."}], "description_en": "How the institution learns what teachers need, what events it offers, how they run and what they change.", "description_lt": "Kaip institucija nustato mokytojų poreikius, kokius renginius siūlo, kaip jie vyksta ir ką keičia.", "description_source": "drafted"}, {"code": "1.2", "source": "official", "title_en": "Dissemination of good practice and educational experience bank", "title_lt": "Gerosios patirties sklaida ir edukacinės patirties bankas", "indicators": [{"code": "1.2.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Teachers'' experience is neither selected nor collected.", "sign_lt": "Mokytojų patirtis neatrenkama ir nekaupiama."}, {"level": 1, "source": "drafted", "sign_en": "Everything is uploaded without selection.", "sign_lt": "Įkeliama viskas, be atrankos."}, {"level": 2, "source": "drafted", "sign_en": "Selection criteria are published, but only some entries are reviewed.", "sign_lt": "Atrankos kriterijai paskelbti, tačiau recenzuojama tik dalis įrašų."}, {"level": 3, "source": "drafted", "sign_en": "Every entry is assessed against the published criteria by at least one reviewer.", "sign_lt": "Kiekvieną įrašą pagal paskelbtus kriterijus įvertina bent vienas recenzentas."}, {"level": 4, "source": "drafted", "sign_en": "Every entry is reviewed and linked to subject, grade and competence; the author receives the reviewer''s remarks in writing.", "sign_lt": "Kiekvienas įrašas recenzuotas ir susietas su dalyku, klase, kompetencija; autorius gauna recenzento pastabas raštu."}], "source": "drafted", "figures": ["library.entries_total", "library.entries_reviewed_share", "library.entries_classified_share"], "evidence": [{"title_en": "selection criteria", "title_lt": "atrankos kriterijai"}, {"title_en": "reviews", "title_lt": "recenzijos"}], "title_en": "Selection and review of experience", "title_lt": "Patirties atranka ir recenzavimas", "description_en": "Selection criteria are clear and every entry is assessed by at least one reviewer.", "description_lt": "Atrankos kriterijai aiškūs, kiekvieną įrašą įvertina bent vienas recenzentas."}, {"code": "1.2.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no experience bank.", "sign_lt": "Patirties banko nėra."}, {"level": 1, "source": "drafted", "sign_en": "There are only single files without descriptions.", "sign_lt": "Yra tik pavieniai failai be aprašų."}, {"level": 2, "source": "drafted", "sign_en": "Entries are described, but can be searched only by title or author.", "sign_lt": "Įrašai aprašyti, tačiau jų galima ieškoti tik pagal pavadinimą arba autorių."}, {"level": 3, "source": "drafted", "sign_en": "Material can be searched by subject, stage, form and author; the bank is added to every year.", "sign_lt": "Medžiagos galima ieškoti pagal dalyką, ugdymo pakopą, formą ir autorių; bankas papildomas kasmet."}, {"level": 4, "source": "drafted", "sign_en": "All material is checked every year, outdated items are renewed or marked; every entry states its terms of use.", "sign_lt": "Visa medžiaga kasmet peržiūrima, pasenusi atnaujinama arba pažymima; prie kiekvieno įrašo nurodytos naudojimo sąlygos."}], "source": "drafted", "figures": ["library.entries_added", "library.entries_current_share", "library.searches"], "evidence": [{"title_en": "statistics of the bank", "title_lt": "banko statistika"}, {"title_en": "classification", "title_lt": "klasifikatorius"}], "title_en": "Content and retrieval of the bank", "title_lt": "Banko turinys ir paieška", "description_en": "The bank is kept current; material can be searched by subject, stage, form and author.", "description_lt": "Bankas nuolat pildomas, medžiagos galima ieškoti pagal dalyką, ugdymo pakopą, formą, autorių."}, {"code": "1.2.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "No one but the authors can use the collected experience.", "sign_lt": "Sukaupta patirtimi niekas, išskyrus jos autorius, naudotis negali."}, {"level": 1, "source": "drafted", "sign_en": "It is not known whether anyone uses it.", "sign_lt": "Nežinoma, ar kas nors naudojasi."}, {"level": 2, "source": "drafted", "sign_en": "Views are counted, but users are not asked for comments.", "sign_lt": "Skaičiuojamos peržiūros, tačiau naudotojų atsiliepimų neprašoma."}, {"level": 3, "source": "drafted", "sign_en": "Views and comments are summarised every year and guide what is added.", "sign_lt": "Peržiūros ir atsiliepimai kasmet apibendrinami, pagal juos bankas papildomas."}, {"level": 4, "source": "drafted", "sign_en": "There are described examples of re-use in another school, and the authors learn of them.", "sign_lt": "Yra aprašytų pritaikymo kitoje mokykloje pavyzdžių, apie juos sužino ir patirties autoriai."}], "source": "drafted", "figures": ["library.views", "library.comments", "library.reuse_examples"], "evidence": [{"title_en": "summary of views and comments", "title_lt": "peržiūrų ir atsiliepimų suvestinė"}, {"title_en": "examples of re-use", "title_lt": "pritaikymo pavyzdžiai"}], "title_en": "Use", "title_lt": "Panaudojimas", "description_en": "It is followed who used the experience and how.", "description_lt": "Stebima, kas ir kaip pasinaudojo patirtimi."}], "description_en": "How the institution selects, describes, stores and spreads teachers'' experience.", "description_lt": "Kaip institucija atrenka, aprašo, saugo ir skleidžia mokytojų patirtį.", "description_source": "drafted"}, {"code": "1.3", "source": "official", "note_en": "In the list of areas of an accredited centre; the agency''s own 2022 list leaves it out.", "note_lt": "Sritis yra akredituoto centro sričių sąraše; pačios agentūros 2022 m. sąraše jos nėra.", "title_en": "Consulting", "title_lt": "Konsultavimas", "indicators": [{"code": "1.3.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no consultants or mentors.", "sign_lt": "Konsultantų ir mentorių nėra."}, {"level": 1, "source": "drafted", "sign_en": "Only the institution''s own staff consult, without training for it.", "sign_lt": "Konsultuoja tik institucijos darbuotojai, tam neparengti."}, {"level": 2, "source": "drafted", "sign_en": "There is a list of consultants, but only some of them are trained.", "sign_lt": "Konsultantų sąrašas sudarytas, tačiau parengta tik dalis konsultantų."}, {"level": 3, "source": "drafted", "sign_en": "All consultants are trained; their fields and workload are known.", "sign_lt": "Visi konsultantai parengti, žinomos jų sritys ir užimtumas."}, {"level": 4, "source": "drafted", "sign_en": "Every priority field has a trained consultant who continues training every year.", "sign_lt": "Kiekvienai prioritetinei sričiai yra parengtas konsultantas, kuris kasmet tobulina kvalifikaciją."}], "source": "drafted", "figures": ["mentoring.consultants_total", "mentoring.consultants_trained_share", "mentoring.priority_fields_covered_share"], "evidence": [{"title_en": "list of consultants by field", "title_lt": "konsultantų sąrašas pagal sritis"}, {"title_en": "training certificates", "title_lt": "rengimo pažymėjimai"}], "title_en": "Network of consultants and mentors", "title_lt": "Konsultantų ir mentorių tinklas", "description_en": "There are trained consultants and mentors whose fields and workload are known.", "description_lt": "Yra parengtų konsultantų ir mentorių, žinomos jų sritys ir užimtumas."}, {"code": "1.3.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one teacher was given a consultation during the year.", "sign_lt": "Per metus nekonsultuotas nė vienas mokytojas."}, {"level": 1, "source": "drafted", "sign_en": "Consultations take place, but nothing is recorded.", "sign_lt": "Konsultuojama, tačiau pokalbiai niekur neaprašomi."}, {"level": 2, "source": "drafted", "sign_en": "A goal is agreed, but meetings or results are not always recorded.", "sign_lt": "Dėl tikslo susitariama, tačiau susitikimai ar rezultatas aprašomi ne visada."}, {"level": 3, "source": "drafted", "sign_en": "Goal, meetings and reflection are always recorded and the result is usually discussed.", "sign_lt": "Tikslas, susitikimai ir refleksija visada aprašomi, rezultatas aptariamas dažniausiai."}, {"level": 4, "source": "drafted", "sign_en": "Every consultation ends with a discussion of the result, compared with the agreed goal.", "sign_lt": "Kiekvienas konsultavimas baigiamas rezultato aptarimu, rezultatas palyginamas su sutartu tikslu."}], "source": "drafted", "figures": ["mentoring.cases_total", "mentoring.cases_logged_share", "mentoring.cases_closed_with_result_share"], "evidence": [{"title_en": "agreement", "title_lt": "susitarimas"}, {"title_en": "log of meetings", "title_lt": "susitikimų žurnalas"}, {"title_en": "reflection", "title_lt": "refleksija"}], "title_en": "Course of consulting", "title_lt": "Konsultavimo eiga", "description_en": "A goal is agreed, meetings are held, reflection and result are recorded.", "description_lt": "Susitariama dėl tikslo, vyksta susitikimai, aprašoma refleksija ir rezultatas."}, {"code": "1.3.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Clients are not asked for their opinion.", "sign_lt": "Konsultuojamųjų nuomonės neklausiama."}, {"level": 1, "source": "drafted", "sign_en": "Opinions are asked only orally and answers are not written down.", "sign_lt": "Nuomonės klausiama tik žodžiu, atsakymai neužrašomi."}, {"level": 2, "source": "drafted", "sign_en": "Feedback is received after some consultations but is not summarised.", "sign_lt": "Grįžtamasis ryšys gaunamas po dalies konsultavimų, tačiau neapibendrinamas."}, {"level": 3, "source": "drafted", "sign_en": "Feedback is received after most consultations and summarised every year.", "sign_lt": "Grįžtamasis ryšys gaunamas po daugumos konsultavimų ir kasmet apibendrinamas."}, {"level": 4, "source": "drafted", "sign_en": "Feedback is received after every consultation; there are examples of services changed by it.", "sign_lt": "Grįžtamasis ryšys gaunamas po kiekvieno konsultavimo; yra pagal jį pakeistų paslaugų pavyzdžių."}], "source": "drafted", "figures": ["surveys.consulting_mean", "surveys.consulting_response_share"], "evidence": [{"title_en": "client questionnaire", "title_lt": "konsultuojamojo anketa"}, {"title_en": "yearly summary", "title_lt": "metų suvestinė"}], "title_en": "Benefit of consulting", "title_lt": "Konsultavimo nauda", "description_en": "The client rates the help and the findings change the service.", "description_lt": "Konsultuojamasis įvertina pagalbą, pagal išvadas keičiamos paslaugos."}], "description_en": "How consultations and the help of mentors are given to teachers and schools.", "description_lt": "Kaip mokytojams ir mokykloms teikiamos konsultacijos ir mentorių pagalba.", "description_source": "drafted"}, {"code": "1.4", "source": "official", "title_en": "Projects and partnership networks", "title_lt": "Projektinė veikla ir partnerystės tinklai", "indicators": [{"code": "1.4.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "In the last three years no project was prepared or joined.", "sign_lt": "Per pastaruosius trejus metus projektų nerengta ir juose nedalyvauta."}, {"level": 1, "source": "drafted", "sign_en": "Projects are not linked to the strategy and are run for the money alone.", "sign_lt": "Projektai su strategija nesusieti, vykdomi vien dėl lėšų."}, {"level": 2, "source": "drafted", "sign_en": "Only some projects are linked to aims of the strategic plan.", "sign_lt": "Su strateginio plano tikslais susieta tik dalis projektų."}, {"level": 3, "source": "drafted", "sign_en": "Every project is linked to an aim of the strategic plan and a studied need of teachers.", "sign_lt": "Kiekvienas projektas susietas su strateginio plano tikslu ir ištirtu mokytojų poreikiu."}, {"level": 4, "source": "drafted", "sign_en": "The result of a finished project becomes a standing service whose benefit is assessed.", "sign_lt": "Baigto projekto rezultatas tampa nuolatine paslauga, jos nauda vertinama."}], "source": "drafted", "figures": ["partnerships.projects_active", "partnerships.projects_linked_to_strategy_share", "partnerships.projects_continued_share"], "evidence": [{"title_en": "list of projects with aims", "title_lt": "projektų sąrašas su tikslais"}, {"title_en": "strategic plan", "title_lt": "strateginis planas"}], "title_en": "Purpose of projects", "title_lt": "Projektų kryptingumas", "description_en": "Projects serve the institution''s strategy and teachers'' needs.", "description_lt": "Projektai atitinka institucijos strategiją ir mokytojų poreikius."}, {"code": "1.4.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no cooperation agreements.", "sign_lt": "Bendradarbiavimo sutarčių nėra."}, {"level": 1, "source": "drafted", "sign_en": "Agreements are signed but nothing is done together.", "sign_lt": "Sutartys sudarytos, bet kartu neveikiama."}, {"level": 2, "source": "drafted", "sign_en": "Joint activities take place, but with fewer than half of the partners.", "sign_lt": "Bendrų veiklų vyksta, tačiau mažiau negu su puse partnerių."}, {"level": 3, "source": "drafted", "sign_en": "There are joint activities with most partners every year.", "sign_lt": "Su dauguma partnerių bendrų veiklų vyksta kasmet."}, {"level": 4, "source": "drafted", "sign_en": "There are joint activities with every partner every year, and at least one partner is abroad.", "sign_lt": "Bendrų veiklų kasmet vyksta su kiekvienu partneriu, bent vienas partneris yra užsienyje."}], "source": "drafted", "figures": ["partnerships.agreements_active", "partnerships.partners_abroad", "partnerships.joint_activities"], "evidence": [{"title_en": "agreements", "title_lt": "sutartys"}, {"title_en": "list of joint activities", "title_lt": "bendrų veiklų sąrašas"}], "title_en": "Partnership network", "title_lt": "Partnerystės tinklas", "description_en": "There are working agreements with schools, universities, other institutions and partners abroad.", "description_lt": "Veikia susitarimai su mokyklomis, universitetais, kitomis institucijomis, užsienio partneriais."}, {"code": "1.4.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Project results are given neither to the public nor to partners.", "sign_lt": "Projektų rezultatai neskelbiami viešai ir neperduodami partneriams."}, {"level": 1, "source": "drafted", "sign_en": "Only project staff and partners know of the results.", "sign_lt": "Apie rezultatus žino tik projekto vykdytojai ir partneriai."}, {"level": 2, "source": "drafted", "sign_en": "Results are presented in public, but cannot be found once the project ends.", "sign_lt": "Rezultatai pristatomi viešai, tačiau pasibaigus projektui neberandami."}, {"level": 3, "source": "drafted", "sign_en": "Results stay publicly accessible after the project ends.", "sign_lt": "Rezultatai viešai prieinami ir po projekto pabaigos."}, {"level": 4, "source": "drafted", "sign_en": "Results stay publicly accessible after the project ends, downloads are followed and there are examples of use elsewhere.", "sign_lt": "Rezultatai viešai prieinami ir po projekto pabaigos, atsisiuntimai stebimi, yra pritaikymo kitur pavyzdžių."}], "source": "drafted", "figures": ["partnerships.results_public_share", "partnerships.result_downloads", "publicity.measures"], "evidence": [{"title_en": "publicity measures", "title_lt": "viešinimo priemonės"}, {"title_en": "number of downloads", "title_lt": "atsisiuntimų skaičius"}], "title_en": "Dissemination of results", "title_lt": "Rezultatų sklaida", "description_en": "Project results are accessible and used.", "description_lt": "Projektų rezultatai prieinami ir naudojami."}], "description_en": "Projects and standing ties at home and in Europe.", "description_lt": "Projektai ir nuolatiniai ryšiai šalyje ir Europoje.", "description_source": "drafted"}, {"code": "1.5", "source": "official", "title_en": "Expert assessment", "title_lt": "Ekspertizė", "indicators": [{"code": "1.5.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no experts, or persons tied to the assessed party do the assessing.", "sign_lt": "Ekspertų nėra arba vertina su vertinamuoju susiję asmenys."}, {"level": 1, "source": "drafted", "sign_en": "Experts are appointed without selection.", "sign_lt": "Ekspertai skiriami be atrankos."}, {"level": 2, "source": "drafted", "sign_en": "Experts are selected by requirements, but declarations of impartiality are not always signed.", "sign_lt": "Ekspertai atrenkami pagal reikalavimus, tačiau nešališkumo deklaracijos pasirašomos ne visada."}, {"level": 3, "source": "drafted", "sign_en": "Experts'' competence is verified and they sign a declaration of impartiality before each task.", "sign_lt": "Ekspertų kompetencija patikrinta, prieš kiekvieną darbą jie pasirašo nešališkumo deklaraciją."}, {"level": 4, "source": "drafted", "sign_en": "There are experts in several fields, they sign a declaration before each task and their work is assessed every year.", "sign_lt": "Yra kelių sričių ekspertų, prieš kiekvieną darbą jie pasirašo deklaraciją, jų darbas kasmet vertinamas."}], "source": "drafted", "figures": ["evaluation.experts_total", "evaluation.expert_fields", "evaluation.declarations_signed_share"], "evidence": [{"title_en": "list of experts", "title_lt": "ekspertų sąrašas"}, {"title_en": "declarations of impartiality", "title_lt": "nešališkumo deklaracijos"}], "title_en": "Capacity of experts", "title_lt": "Ekspertų pajėgumas", "description_en": "The institution has experts whose competence and impartiality are verified.", "description_lt": "Institucija turi ekspertų, kurių kompetencija ir nešališkumas patikrinti."}, {"code": "1.5.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Findings are not given in writing.", "sign_lt": "Išvados raštu nepateikiamos."}, {"level": 1, "source": "drafted", "sign_en": "Findings are written without criteria.", "sign_lt": "Išvados rašomos be kriterijų."}, {"level": 2, "source": "drafted", "sign_en": "Criteria are used, but evidence is not always named.", "sign_lt": "Vertinama pagal kriterijus, tačiau įrodymai nurodomi ne visada."}, {"level": 3, "source": "drafted", "sign_en": "At least one piece of evidence is named for every criterion.", "sign_lt": "Prie kiekvieno kriterijaus nurodytas bent vienas įrodymas."}, {"level": 4, "source": "drafted", "sign_en": "Every statement is linked to evidence; experts'' ratings are compared and differences discussed.", "sign_lt": "Kiekvienas teiginys susietas su įrodymu, ekspertų vertinimai lyginami ir skirtumai aptariami."}], "source": "drafted", "figures": ["evaluation.assessments_done", "evaluation.statements_with_evidence_share", "evaluation.rating_agreement"], "evidence": [{"title_en": "samples of findings", "title_lt": "išvadų pavyzdžiai"}, {"title_en": "criteria sheets", "title_lt": "kriterijų lapai"}], "title_en": "Soundness of assessments", "title_lt": "Ekspertizės pagrįstumas", "description_en": "Findings rest on criteria and evidence.", "description_lt": "Išvados grindžiamos kriterijais ir įrodymais."}], "description_en": "How the institution reviews programmes and materials and assesses the work of others.", "description_lt": "Kaip institucija recenzuoja programas ir metodinę medžiagą, vertina kitų darbą.", "description_source": "drafted"}], "source": "official", "title_en": "Learning environments", "title_lt": "Mokymosi aplinkos", "source_ref_en": "NŠA news of 2022-05-23 names this group of areas", "source_ref_lt": "Ši sričių grupė įvardyta 2022-05-23 NŠA naujienoje"}, {"code": "2", "areas": [{"code": "2.1", "source": "official", "note_en": "English title as published by an accredited centre; the Lithuanian wording is a back-translation to be checked in the act.", "note_lt": "Anglišką pavadinimą paskelbė akredituotas centras; lietuviškas yra atgalinis vertimas, jį reikia patikrinti pagal teisės aktą.", "title_en": "Leadership, personnel management and image building", "title_lt": "Vadovavimas, personalo vadyba ir įvaizdžio kūrimas", "indicators": [{"code": "2.1.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no self-evaluation and there are no job descriptions.", "sign_lt": "Veikla neįsivertinama, pareigybių aprašymų nėra."}, {"level": 1, "source": "drafted", "sign_en": "The plan is not linked to self-evaluation.", "sign_lt": "Planas nesusietas su įsivertinimu."}, {"level": 2, "source": "drafted", "sign_en": "Responsibilities are assigned, but only single decisions rest on data.", "sign_lt": "Atsakomybė paskirstyta, tačiau duomenimis grindžiami tik pavieniai sprendimai."}, {"level": 3, "source": "drafted", "sign_en": "Most decisions rest on data, and some self-evaluation findings are taken up in the next year''s plan.", "sign_lt": "Dauguma sprendimų grindžiama duomenimis, į dalį įsivertinimo išvadų atsižvelgta kitų metų plane."}, {"level": 4, "source": "drafted", "sign_en": "Every self-evaluation finding has a measure in the next year''s plan and its result is checked.", "sign_lt": "Kiekvieną įsivertinimo išvadą kitų metų plane atitinka priemonė, jos rezultatas patikrinamas."}], "source": "drafted", "figures": ["evaluation.findings_in_plan_share", "evaluation.plan_measures_done_share"], "evidence": [{"title_en": "job descriptions", "title_lt": "pareigybių aprašymai"}, {"title_en": "minutes of decisions based on data", "title_lt": "duomenimis pagrįstų sprendimų protokolai"}], "title_en": "Leadership and accountability", "title_lt": "Lyderystė ir atsakomybė", "description_en": "It is clear who answers for what; decisions rest on data.", "description_lt": "Aišku, kas už ką atsako; sprendimai grindžiami duomenimis."}, {"code": "2.1.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one member of staff took part in training during the year.", "sign_lt": "Per metus nesimokė nė vienas darbuotojas."}, {"level": 1, "source": "drafted", "sign_en": "Staff training is left to chance.", "sign_lt": "Darbuotojų mokymai atsitiktiniai."}, {"level": 2, "source": "drafted", "sign_en": "Training is planned, but only some of the staff take part.", "sign_lt": "Mokymai planuojami, tačiau mokosi tik dalis darbuotojų."}, {"level": 3, "source": "drafted", "sign_en": "All staff take part every year; training is chosen by their assessed skills.", "sign_lt": "Kasmet mokosi visi darbuotojai, mokymai parenkami pagal įvertintus jų gebėjimus."}, {"level": 4, "source": "drafted", "sign_en": "Every methodologist has a development plan, and what was achieved is discussed every year.", "sign_lt": "Kiekvienas metodininkas turi tobulėjimo planą, kasmet aptariama, kas pasiekta."}], "source": "drafted", "figures": ["directory.staff_total", "training.staff_trained_share", "learning.staff_plans_share"], "evidence": [{"title_en": "summary of staff training", "title_lt": "darbuotojų mokymų suvestinė"}, {"title_en": "competence portfolios", "title_lt": "kompetencijų aplankai"}], "title_en": "Staff competences", "title_lt": "Darbuotojų kompetencijos", "description_en": "Staff of the institution learn too and have skills in andragogy and ICT.", "description_lt": "Institucijos darbuotojai patys mokosi, turi andragoginių ir IKT gebėjimų."}, {"code": "2.1.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no public information, or it misleads.", "sign_lt": "Viešos informacijos nėra arba ji klaidina."}, {"level": 1, "source": "drafted", "sign_en": "Published information is out of date.", "sign_lt": "Skelbiama informacija pasenusi."}, {"level": 2, "source": "drafted", "sign_en": "Events are announced in time, but there is nothing on accreditation and results.", "sign_lt": "Renginiai skelbiami laiku, tačiau duomenų apie akreditaciją ir rezultatus nėra."}, {"level": 3, "source": "drafted", "sign_en": "Events, accreditation and the annual report are published in time.", "sign_lt": "Laiku skelbiami renginiai, akreditacijos duomenys ir metų ataskaita."}, {"level": 4, "source": "drafted", "sign_en": "Beside events, accreditation and the annual report, indicators and a summary of self-evaluation are public; data are renewed every quarter.", "sign_lt": "Viešai skelbiami ne tik renginiai, akreditacijos duomenys ir metų ataskaita, bet ir rodikliai bei įsivertinimo santrauka; duomenys atnaujinami kas ketvirtį."}], "source": "drafted", "figures": ["publicity.pages_current_share", "publicity.newsletters_sent", "publicity.figures_published"], "evidence": [{"title_en": "website", "title_lt": "svetainė"}, {"title_en": "newsletters", "title_lt": "naujienlaiškiai"}, {"title_en": "annual report", "title_lt": "metų ataskaita"}], "title_en": "Publicity and image", "title_lt": "Viešumas ir įvaizdis", "description_en": "Information on events, accreditation and results is public and clear.", "description_lt": "Informacija apie renginius, akreditaciją, rezultatus vieša ir suprantama."}], "description_en": "Leadership, people and the public image of the institution.", "description_lt": "Lyderystė, žmonės ir viešasis institucijos įvaizdis.", "description_source": "drafted"}, {"code": "2.2", "source": "official", "title_en": "Planning and administration", "title_lt": "Planavimas ir administravimas", "indicators": [{"code": "2.2.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no annual plan in force.", "sign_lt": "Galiojančio metų plano nėra."}, {"level": 1, "source": "drafted", "sign_en": "Plans are drawn up without indicators.", "sign_lt": "Planai sudaryti be rodiklių."}, {"level": 2, "source": "drafted", "sign_en": "Plans have indicators, but the strategic and annual plans do not agree.", "sign_lt": "Planuose yra rodiklių, tačiau strateginis ir metų planai tarpusavyje nedera."}, {"level": 3, "source": "drafted", "sign_en": "Plans agree, indicators and responsible persons are named and implementation is discussed every year.", "sign_lt": "Planai dera, nurodyti rodikliai ir atsakingi asmenys, įgyvendinimas aptariamas kasmet."}, {"level": 4, "source": "drafted", "sign_en": "Indicators are followed every quarter and the plan is revised by them.", "sign_lt": "Rodikliai stebimi kas ketvirtį, pagal juos planas tikslinamas."}], "source": "drafted", "figures": ["evaluation.plan_indicators_total", "evaluation.plan_indicators_met_share"], "evidence": [{"title_en": "strategic plan", "title_lt": "strateginis planas"}, {"title_en": "annual plan", "title_lt": "metų planas"}, {"title_en": "implementation report", "title_lt": "įgyvendinimo ataskaita"}], "title_en": "Strategic and annual planning", "title_lt": "Strateginis ir metinis planavimas", "description_en": "Plans agree with each other and name indicators and responsible persons.", "description_lt": "Planai dera tarpusavyje, juose nurodyti rodikliai ir atsakingi asmenys."}, {"code": "2.2.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no rooms or equipment fit for training.", "sign_lt": "Mokymams tinkamų patalpų ir įrangos nėra."}, {"level": 1, "source": "drafted", "sign_en": "Equipment is not used.", "sign_lt": "Įranga nenaudojama."}, {"level": 2, "source": "drafted", "sign_en": "Equipment is used, but rooms are not accessible to people with disabilities or the financial report is not published.", "sign_lt": "Įranga naudojama, tačiau patalpos nepritaikytos asmenims su negalia arba lėšų naudojimo ataskaita neskelbiama."}, {"level": 3, "source": "drafted", "sign_en": "Equipment is used, rooms are accessible to people with disabilities and the financial report is published.", "sign_lt": "Įranga naudojama, patalpos pritaikytos asmenims su negalia, lėšų naudojimo ataskaita skelbiama."}, {"level": 4, "source": "drafted", "sign_en": "Rooms are accessible to people with disabilities, the financial report is published and procurement is planned by the known occupancy of rooms and equipment.", "sign_lt": "Patalpos pritaikytos asmenims su negalia, lėšų naudojimo ataskaita skelbiama, pirkimai planuojami pagal žinomą patalpų ir įrangos užimtumą."}], "source": "drafted", "figures": ["equipment.items_total", "equipment.items_used_share", "equipment.occupancy"], "evidence": [{"title_en": "inventory", "title_lt": "įrangos sąrašas"}, {"title_en": "procurement plan", "title_lt": "pirkimų planas"}, {"title_en": "financial report", "title_lt": "lėšų naudojimo ataskaita"}], "title_en": "Resources and equipment", "title_lt": "Ištekliai ir įranga", "description_en": "There are rooms and equipment for training, rooms are accessible to people with disabilities and money is used transparently.", "description_lt": "Mokymams yra patalpų ir technikos, patalpos pritaikytos asmenims su negalia, lėšos naudojamos skaidriai."}, {"code": "2.2.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Certificates are issued without being registered.", "sign_lt": "Pažymėjimai išduodami jų neregistruojant."}, {"level": 1, "source": "drafted", "sign_en": "Certificate numbers are repeated.", "sign_lt": "Pažymėjimų numeriai kartojasi."}, {"level": 2, "source": "drafted", "sign_en": "Numbers are not repeated, but registration or attendance data are incomplete.", "sign_lt": "Numeriai nesikartoja, tačiau registracijos ar lankomumo duomenys neišsamūs."}, {"level": 3, "source": "drafted", "sign_en": "Registration, attendance and certificate data are complete and personal data are handled by the rules.", "sign_lt": "Registracijos, lankomumo ir pažymėjimų duomenys išsamūs, asmens duomenys tvarkomi pagal taisykles."}, {"level": 4, "source": "drafted", "sign_en": "Data are complete and deleted when their retention term ends, and anyone can check a certificate in public.", "sign_lt": "Duomenys išsamūs ir ištrinami pasibaigus saugojimo terminui, pažymėjimo tikrumą kiekvienas gali patikrinti viešai."}], "source": "drafted", "figures": ["credentials.issued", "credentials.duplicate_numbers", "credentials.public_checks"], "evidence": [{"title_en": "certificate register", "title_lt": "pažymėjimų registras"}, {"title_en": "rules on personal data", "title_lt": "asmens duomenų tvarkymo taisyklės"}], "title_en": "Data and records", "title_lt": "Duomenų ir dokumentų tvarkymas", "description_en": "Registration, certificates and personal data are kept by the rules.", "description_lt": "Registracija, pažymėjimai, asmens duomenys tvarkomi pagal taisykles."}], "description_en": "Plans, budget, records, resources.", "description_lt": "Planai, biudžetas, dokumentai, ištekliai.", "description_source": "drafted"}, {"code": "2.3", "source": "official", "title_en": "Management of in-service training programmes for teachers and education support specialists", "title_lt": "Mokytojų ir švietimo pagalbą teikiančių specialistų kvalifikacijos tobulinimo renginių programų vadyba", "mandatory": true, "indicators": [{"code": "2.3.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Events run without programmes.", "sign_lt": "Renginiai vyksta be programų."}, {"level": 1, "source": "drafted", "sign_en": "The programme is written after the event.", "sign_lt": "Programa rašoma po renginio."}, {"level": 2, "source": "drafted", "sign_en": "Programmes are ready before the event, but not all of them state competences and ways of self-assessment.", "sign_lt": "Programos parengiamos iki renginio, tačiau ne visose nurodytos kompetencijos ir įsivertinimo būdai."}, {"level": 3, "source": "drafted", "sign_en": "All programmes state purpose, competences, methods and ways of self-assessment, and most are reviewed.", "sign_lt": "Visose programose nurodyta paskirtis, kompetencijos, metodai ir įsivertinimo būdai, dauguma programų recenzuota."}, {"level": 4, "source": "drafted", "sign_en": "Teams prepare all programmes and each is reviewed before it is submitted for accreditation.", "sign_lt": "Visas programas rengia komandos, prieš teikiant akredituoti kiekviena recenzuojama."}], "source": "drafted", "figures": ["catalogue.programmes_total", "catalogue.programmes_reviewed_share"], "evidence": [{"title_en": "programme descriptions", "title_lt": "programų aprašai"}, {"title_en": "internal reviews", "title_lt": "vidinės recenzijos"}], "title_en": "Programme design", "title_lt": "Programų rengimas", "description_en": "The programme states its purpose, competences, methods and ways of self-assessment; a team prepares it.", "description_lt": "Programoje aiškiai nurodyta paskirtis, kompetencijos, metodai, įsivertinimo būdai; programą rengia komanda."}, {"code": "2.3.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no accredited programmes.", "sign_lt": "Akredituotų programų nėra."}, {"level": 1, "source": "drafted", "sign_en": "Programmes that were never accredited are delivered.", "sign_lt": "Vykdoma programų, kurios niekada nebuvo akredituotos."}, {"level": 2, "source": "drafted", "sign_en": "All delivered programmes have been accredited, but the accreditation of at least one has ended.", "sign_lt": "Visos vykdomos programos buvo akredituotos, tačiau bent vienos akreditacija pasibaigusi."}, {"level": 3, "source": "drafted", "sign_en": "All delivered programmes have valid accreditation, but not all were registered in time.", "sign_lt": "Visų vykdomų programų akreditacija galioja, tačiau ne visos užregistruotos laiku."}, {"level": 4, "source": "drafted", "sign_en": "All delivered programmes have valid accreditation and were registered in time; there is early warning before validity ends.", "sign_lt": "Visų vykdomų programų akreditacija galioja, visos užregistruotos laiku; apie artėjančią galiojimo pabaigą įspėjama iš anksto."}], "source": "drafted", "figures": ["accreditation.programmes_accredited", "accreditation.programmes_expiring", "training.events_without_valid_accreditation"], "evidence": [{"title_en": "accreditation decisions", "title_lt": "akreditavimo sprendimai"}, {"title_en": "validity calendar", "title_lt": "galiojimo kalendorius"}], "title_en": "Accreditation and registration of programmes", "title_lt": "Programų akreditavimas ir registravimas", "description_en": "Programmes are accredited and registered in time and the validity of their accreditation is watched.", "description_lt": "Programos laiku akredituojamos ir registruojamos, jų akreditacijos galiojimas stebimas."}, {"code": "2.3.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Delivery of programmes is not monitored.", "sign_lt": "Programų vykdymas nestebimas."}, {"level": 1, "source": "drafted", "sign_en": "Programmes are not changed until their validity ends.", "sign_lt": "Programos nekeičiamos iki galiojimo pabaigos."}, {"level": 2, "source": "drafted", "sign_en": "Delivery is compared with the description for some programmes only, and some programmes change.", "sign_lt": "Su aprašu lyginamas tik dalies programų vykdymas, kai kurios programos pakeičiamos."}, {"level": 3, "source": "drafted", "sign_en": "Most programmes are reviewed every year and changes are recorded.", "sign_lt": "Kasmet peržiūrima dauguma programų, pakeitimai aprašomi."}, {"level": 4, "source": "drafted", "sign_en": "Every programme is reviewed every year, and the version history gives the reason for each change.", "sign_lt": "Kasmet peržiūrima kiekviena programa, versijų istorijoje nurodyta kiekvieno pakeitimo priežastis."}], "source": "drafted", "figures": ["catalogue.programmes_revised_share", "catalogue.programme_versions", "training.delivery_deviations"], "evidence": [{"title_en": "monitoring report", "title_lt": "stebėsenos ataskaita"}, {"title_en": "version history of the programme", "title_lt": "programos versijų istorija"}], "title_en": "Monitoring of delivery and renewal", "title_lt": "Įgyvendinimo stebėsena ir atnaujinimas", "description_en": "Delivery is compared with the description; the programme changes with feedback.", "description_lt": "Vykdymas lyginamas su aprašu, programa keičiama pagal grįžtamąjį ryšį."}], "description_en": "The life of a programme from idea to renewal.", "description_lt": "Programos kelias nuo sumanymo iki atnaujinimo.", "description_source": "drafted"}], "source": "official", "title_en": "Management and administration", "title_lt": "Vadyba ir administravimas", "source_ref_en": "NŠA news of 2022-05-23 names this group of areas", "source_ref_lt": "Ši sričių grupė įvardyta 2022-05-23 NŠA naujienoje"}], "figures": [{"key": "accreditation.programmes_accredited", "unit": "programmes", "source": "drafted", "title_en": "Accredited programmes", "title_lt": "Akredituotos programos", "definition_en": "The institution''s programmes whose accreditation was valid on the last day of the period.", "definition_lt": "Institucijos programos, kurių akreditacija galiojo paskutinę laikotarpio dieną."}, {"key": "accreditation.programmes_expiring", "unit": "programmes", "source": "drafted", "title_en": "Programmes expiring soon", "title_lt": "Baigiančios galioti programos", "definition_en": "Programmes whose accreditation ends within 6 months of the last day of the period.", "definition_lt": "Programos, kurių akreditacija baigsis per 6 mėnesius nuo paskutinės laikotarpio dienos."}, {"key": "catalogue.programme_versions", "unit": "versions", "source": "drafted", "title_en": "Programme versions", "title_lt": "Programų versijos", "definition_en": "Programme versions made in the period that give the reason for the change.", "definition_lt": "Per laikotarpį sukurtos programų versijos, kuriose nurodyta pakeitimo priežastis."}, {"key": "catalogue.programmes_reviewed_share", "unit": "percent", "source": "drafted", "title_en": "Reviewed programmes", "title_lt": "Recenzuotos programos", "definition_en": "Programmes with at least one internal review as a share of all programmes of the institution.", "definition_lt": "Programų, turinčių bent vieną vidinę recenziją, dalis nuo visų institucijos programų."}, {"key": "catalogue.programmes_revised_share", "unit": "percent", "source": "drafted", "title_en": "Programmes revised", "title_lt": "Peržiūrėtos programos", "definition_en": "Programmes revised in the period as a share of all programmes delivered.", "definition_lt": "Programų, peržiūrėtų per laikotarpį, dalis nuo visų vykdytų programų."}, {"key": "catalogue.programmes_total", "unit": "programmes", "source": "drafted", "title_en": "Programmes", "title_lt": "Programos", "definition_en": "The institution''s programmes whose state on the last day of the period is neither draft nor withdrawn.", "definition_lt": "Institucijos programos, kurių būsena paskutinę laikotarpio dieną nėra „Rengiama“ ar „Panaikinta“."}, {"key": "credentials.duplicate_numbers", "unit": "numbers", "source": "drafted", "title_en": "Duplicate numbers", "title_lt": "Pasikartojantys numeriai", "definition_en": "Certificate numbers used more than once (official duplicates are not counted).", "definition_lt": "Pažymėjimų numeriai, panaudoti daugiau kaip vieną kartą (dublikatai neskaičiuojami)."}, {"key": "credentials.issued", "unit": "documents", "source": "drafted", "title_en": "Certificates issued", "title_lt": "Išduoti pažymėjimai ir pažymos", "definition_en": "Certificates and proofs of attendance issued in the period, revoked ones left out.", "definition_lt": "Per laikotarpį išduoti pažymėjimai ir pažymos be panaikintųjų."}, {"key": "credentials.public_checks", "unit": "checks", "source": "drafted", "title_en": "Public checks", "title_lt": "Viešos patikros", "definition_en": "How many times the institution''s certificates were checked in public in the period.", "definition_lt": "Kiek kartų per laikotarpį viešai patikrintas institucijos pažymėjimų tikrumas."}, {"key": "directory.staff_total", "unit": "persons", "source": "drafted", "title_en": "Staff", "title_lt": "Darbuotojai", "definition_en": "People working at the institution on the last day of the period.", "definition_lt": "Darbuotojai, dirbę institucijoje paskutinę laikotarpio dieną."}, {"key": "equipment.items_total", "unit": "items", "source": "drafted", "title_en": "Equipment items", "title_lt": "Įrangos vienetai", "definition_en": "Items delivered to the institution and not written off.", "definition_lt": "Institucijai perduoti ir nenurašyti įrangos vienetai."}, {"key": "equipment.items_used_share", "unit": "percent", "source": "drafted", "title_en": "Equipment in use", "title_lt": "Naudojama įranga", "definition_en": "Items used at least once in the period as a share of all items.", "definition_lt": "Įrangos vienetų, per laikotarpį panaudotų bent kartą, dalis nuo visų vienetų."}, {"key": "equipment.occupancy", "unit": "percent", "source": "drafted", "title_en": "Occupancy of rooms and equipment", "title_lt": "Patalpų ir įrangos užimtumas", "definition_en": "Booked hours as a share of all working hours in the period.", "definition_lt": "Rezervuotų valandų dalis nuo visų darbo valandų per laikotarpį."}, {"key": "evaluation.assessments_done", "unit": "assessments", "source": "drafted", "title_en": "Assessments done", "title_lt": "Atliktos ekspertizės", "definition_en": "Assessments of programmes and materials finished by the institution in the period.", "definition_lt": "Per laikotarpį institucijos baigtos programų ir medžiagos ekspertizės."}, {"key": "evaluation.declarations_signed_share", "unit": "percent", "source": "drafted", "title_en": "Declarations signed", "title_lt": "Pasirašytos deklaracijos", "definition_en": "Share of assessments before which every expert signed a declaration of impartiality.", "definition_lt": "Ekspertizių, prieš kurias nešališkumo deklaraciją pasirašė visi ekspertai, dalis."}, {"key": "evaluation.expert_fields", "unit": "fields", "source": "drafted", "title_en": "Fields of experts", "title_lt": "Ekspertų sritys", "definition_en": "Fields in which the institution has at least one verified expert.", "definition_lt": "Sritys, kuriose institucija turi bent vieną patikrintą ekspertą."}, {"key": "evaluation.experts_total", "unit": "persons", "source": "drafted", "title_en": "Experts", "title_lt": "Ekspertai", "definition_en": "Verified experts on the institution''s list on the last day of the period.", "definition_lt": "Patikrinti ekspertai, įrašyti į institucijos sąrašą paskutinę laikotarpio dieną."}, {"key": "evaluation.findings_in_plan_share", "unit": "percent", "source": "drafted", "title_en": "Findings taken into the plan", "title_lt": "Į planą įtrauktos išvados", "definition_en": "Findings of the previous self-evaluation with a measure in the plan, as a share of all findings.", "definition_lt": "Ankstesnio įsivertinimo išvadų, kurioms plane numatyta priemonė, dalis."}, {"key": "evaluation.plan_indicators_met_share", "unit": "percent", "source": "drafted", "title_en": "Plan indicators met", "title_lt": "Pasiekti plano rodikliai", "definition_en": "Plan indicators whose target was reached, as a share of all.", "definition_lt": "Plano rodiklių, kurių siektina reikšmė pasiekta, dalis."}, {"key": "evaluation.plan_indicators_total", "unit": "indicators", "source": "drafted", "title_en": "Plan indicators", "title_lt": "Plano rodikliai", "definition_en": "Indicators named in the annual plan in force.", "definition_lt": "Rodikliai, nurodyti galiojančiame metų plane."}, {"key": "evaluation.plan_measures_done_share", "unit": "percent", "source": "drafted", "title_en": "Measures carried out", "title_lt": "Įgyvendintos priemonės", "definition_en": "Measures of the improvement plan carried out on time, as a share of all due.", "definition_lt": "Tobulinimo plano priemonių, įgyvendintų iki termino, dalis."}, {"key": "evaluation.rating_agreement", "unit": "coefficient", "source": "drafted", "title_en": "Agreement of ratings", "title_lt": "Ekspertų vertinimų sutapimas", "definition_en": "Krippendorff''s alpha over all assessments of the period; not shown when ratings are too few.", "definition_lt": "Krippendorffo alfa, apskaičiuota pagal visas laikotarpio ekspertizes; nerodoma, jei vertinimų per mažai."}, {"key": "evaluation.statements_with_evidence_share", "unit": "percent", "source": "drafted", "title_en": "Statements with evidence", "title_lt": "Įrodymais pagrįsti teiginiai", "definition_en": "Statements in findings linked to at least one piece of evidence, as a share of all.", "definition_lt": "Išvadų teiginių, susietų su bent vienu įrodymu, dalis."}, {"key": "learning.staff_plans_share", "unit": "percent", "source": "drafted", "title_en": "Staff with a development plan", "title_lt": "Darbuotojai, turintys tobulėjimo planą", "definition_en": "Share of staff with a personal development plan in force.", "definition_lt": "Darbuotojų, turinčių galiojantį asmeninį tobulėjimo planą, dalis."}, {"key": "library.comments", "unit": "comments", "source": "drafted", "title_en": "Comments on bank entries", "title_lt": "Atsiliepimai apie banko įrašus", "definition_en": "Comments on the institution''s entries written in the period.", "definition_lt": "Per laikotarpį parašyti atsiliepimai apie institucijos įrašus."}, {"key": "library.entries_added", "unit": "entries", "source": "drafted", "title_en": "New bank entries", "title_lt": "Nauji banko įrašai", "definition_en": "Entries of the institution''s experience bank published in the period.", "definition_lt": "Per laikotarpį paskelbti institucijos patirties banko įrašai."}, {"key": "library.entries_classified_share", "unit": "percent", "source": "drafted", "title_en": "Classified entries", "title_lt": "Suklasifikuoti įrašai", "definition_en": "Share of entries linked to subject, grade and competence.", "definition_lt": "Įrašų, susietų su dalyku, klase ir kompetencija, dalis."}, {"key": "library.entries_current_share", "unit": "percent", "source": "drafted", "title_en": "Entries checked this year", "title_lt": "Peržiūrėti banko įrašai", "definition_en": "Share of entries checked, renewed or marked as outdated in the last 12 months.", "definition_lt": "Įrašų, per pastaruosius 12 mėnesių peržiūrėtų, atnaujintų arba pažymėtų kaip pasenę, dalis."}, {"key": "library.entries_reviewed_share", "unit": "percent", "source": "drafted", "title_en": "Reviewed entries", "title_lt": "Recenzuoti įrašai", "definition_en": "Share of entries with at least one review.", "definition_lt": "Įrašų, turinčių bent vieną recenziją, dalis."}, {"key": "library.entries_total", "unit": "entries", "source": "drafted", "title_en": "Bank entries", "title_lt": "Patirties banko įrašai", "definition_en": "Published entries of the institution on the last day of the period.", "definition_lt": "Paskelbti institucijos įrašai paskutinę laikotarpio dieną."}, {"key": "library.reuse_examples", "unit": "examples", "source": "drafted", "title_en": "Examples of re-use", "title_lt": "Pritaikymo pavyzdžiai", "definition_en": "Cases described in the period where experience was re-used in another school.", "definition_lt": "Per laikotarpį aprašyti atvejai, kai patirtis pritaikyta kitoje mokykloje."}, {"key": "library.searches", "unit": "searches", "source": "drafted", "title_en": "Searches in the bank", "title_lt": "Paieškos banke", "definition_en": "Searches in the period that returned at least one entry of the institution.", "definition_lt": "Per laikotarpį atliktos paieškos, kurių rezultatuose buvo bent vienas institucijos įrašas."}, {"key": "library.views", "unit": "views", "source": "drafted", "title_en": "Views of entries", "title_lt": "Įrašų peržiūros", "definition_en": "Views of the institution''s entries in the period, those by the authors left out.", "definition_lt": "Institucijos įrašų peržiūros per laikotarpį be pačių autorių peržiūrų."}, {"key": "mentoring.cases_closed_with_result_share", "unit": "percent", "source": "drafted", "title_en": "Consultations closed with a result", "title_lt": "Rezultato aptarimu baigti konsultavimai", "definition_en": "Share of consultations finished in the period whose result was discussed.", "definition_lt": "Per laikotarpį baigtų konsultavimų, kurių rezultatas aptartas, dalis."}, {"key": "mentoring.cases_logged_share", "unit": "percent", "source": "drafted", "title_en": "Consultations on record", "title_lt": "Aprašyti konsultavimai", "definition_en": "Share of consultations with goal, meetings and reflection on record.", "definition_lt": "Konsultavimų, kurių tikslas, susitikimai ir refleksija aprašyti, dalis."}, {"key": "mentoring.cases_total", "unit": "consultations", "source": "drafted", "title_en": "Consultations", "title_lt": "Konsultavimai", "definition_en": "Consultations begun or continued in the period.", "definition_lt": "Per laikotarpį pradėti arba tęsti konsultavimai."}, {"key": "mentoring.consultants_total", "unit": "persons", "source": "drafted", "title_en": "Consultants and mentors", "title_lt": "Konsultantai ir mentoriai", "definition_en": "Consultants and mentors on the list on the last day of the period.", "definition_lt": "Konsultantai ir mentoriai, įrašyti į sąrašą paskutinę laikotarpio dieną."}, {"key": "mentoring.consultants_trained_share", "unit": "percent", "source": "drafted", "title_en": "Trained consultants", "title_lt": "Parengti konsultantai", "definition_en": "Share of consultants and mentors with a training certificate.", "definition_lt": "Konsultantų ir mentorių, turinčių rengimo pažymėjimą, dalis."}, {"key": "mentoring.priority_fields_covered_share", "unit": "percent", "source": "drafted", "title_en": "Fields covered by consultants", "title_lt": "Konsultantų aprėptos sritys", "definition_en": "Share of priority fields with at least one trained consultant.", "definition_lt": "Prioritetinių sričių, kuriose yra bent vienas parengtas konsultantas, dalis."}, {"key": "partnerships.agreements_active", "unit": "agreements", "source": "drafted", "title_en": "Agreements in force", "title_lt": "Galiojančios sutartys", "definition_en": "Cooperation agreements in force on the last day of the period.", "definition_lt": "Bendradarbiavimo sutartys, galiojusios paskutinę laikotarpio dieną."}, {"key": "partnerships.joint_activities", "unit": "activities", "source": "drafted", "title_en": "Joint activities", "title_lt": "Bendros veiklos", "definition_en": "Activities held with partners in the period.", "definition_lt": "Per laikotarpį su partneriais įvykusios veiklos."}, {"key": "partnerships.partners_abroad", "unit": "partners", "source": "drafted", "title_en": "Partners abroad", "title_lt": "Užsienio partneriai", "definition_en": "Partners abroad with at least one joint activity in the period.", "definition_lt": "Užsienio partneriai, su kuriais per laikotarpį įvyko bent viena bendra veikla."}, {"key": "partnerships.projects_active", "unit": "projects", "source": "drafted", "title_en": "Active projects", "title_lt": "Vykdomi projektai", "definition_en": "Projects run by the institution, alone or with partners, in the period.", "definition_lt": "Projektai, kuriuos institucija per laikotarpį vykdė pati arba su partneriais."}, {"key": "partnerships.projects_continued_share", "unit": "percent", "source": "drafted", "title_en": "Projects continued as services", "title_lt": "Tęsiami projektų rezultatai", "definition_en": "Share of projects finished in the last three years whose result became a standing service.", "definition_lt": "Per pastaruosius trejus metus baigtų projektų, kurių rezultatas tapo nuolatine paslauga, dalis."}, {"key": "partnerships.projects_linked_to_strategy_share", "unit": "percent", "source": "drafted", "title_en": "Projects linked to the strategy", "title_lt": "Su strategija susieti projektai", "definition_en": "Share of projects linked to an aim of the strategic plan.", "definition_lt": "Projektų, susietų su strateginio plano tikslu, dalis."}, {"key": "partnerships.result_downloads", "unit": "downloads", "source": "drafted", "title_en": "Downloads of results", "title_lt": "Rezultatų atsisiuntimai", "definition_en": "Downloads of project results in the period.", "definition_lt": "Projektų rezultatų atsisiuntimai per laikotarpį."}, {"key": "partnerships.results_public_share", "unit": "percent", "source": "drafted", "title_en": "Results open to the public", "title_lt": "Viešai prieinami rezultatai", "definition_en": "Share of finished projects whose results are still publicly accessible.", "definition_lt": "Baigtų projektų, kurių rezultatai tebėra viešai prieinami, dalis."}, {"key": "publicity.figures_published", "unit": "figures", "source": "drafted", "title_en": "Published figures", "title_lt": "Viešai skelbiami rodikliai", "definition_en": "Figures shown on the institution''s public page.", "definition_lt": "Rodikliai, rodomi viešame institucijos puslapyje."}, {"key": "publicity.measures", "unit": "measures", "source": "drafted", "title_en": "Publicity measures", "title_lt": "Viešinimo priemonės", "definition_en": "Publicity measures carried out in the period.", "definition_lt": "Per laikotarpį įgyvendintos viešinimo priemonės."}, {"key": "publicity.newsletters_sent", "unit": "newsletters", "source": "drafted", "title_en": "Newsletters sent", "title_lt": "Išsiųsti naujienlaiškiai", "definition_en": "Newsletters sent in the period.", "definition_lt": "Per laikotarpį išsiųsti naujienlaiškiai."}, {"key": "publicity.pages_current_share", "unit": "percent", "source": "drafted", "title_en": "Pages kept current", "title_lt": "Atnaujinti puslapiai", "definition_en": "Share of the institution''s public pages renewed or checked in the last 3 months.", "definition_lt": "Viešų institucijos puslapių, atnaujintų ar peržiūrėtų per pastaruosius 3 mėnesius, dalis."}, {"key": "surveys.consulting_mean", "unit": "points_1_5", "source": "drafted", "title_en": "Rating of consulting", "title_lt": "Konsultavimo įvertinimas", "definition_en": "Mean of client questionnaires from 1 to 5; not shown with fewer than 5 answers.", "definition_lt": "Konsultuojamųjų anketų vidurkis nuo 1 iki 5; nerodomas, jei atsakymų mažiau kaip 5."}, {"key": "surveys.consulting_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, consulting", "title_lt": "Atsakiusieji apie konsultavimą", "definition_en": "Those who answered as a share of all persons consulted.", "definition_lt": "Atsakiusiųjų dalis nuo visų konsultuotų asmenų."}, {"key": "surveys.delayed_application_share", "unit": "percent", "source": "drafted", "title_en": "Apply after 3–6 months", "title_lt": "Taiko po 3–6 mėnesių", "definition_en": "Share of respondents of the delayed survey who apply what they learned often or sometimes.", "definition_lt": "Atidėtos apklausos dalyvių, taikančių tai, ko išmoko, dažnai arba kartais, dalis."}, {"key": "surveys.delayed_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, delayed survey", "title_lt": "Atsakiusieji į atidėtą apklausą", "definition_en": "Those who answered the survey after 3–6 months as a share of all invited.", "definition_lt": "Į apklausą po 3–6 mėnesių atsakiusiųjų dalis nuo visų kviestųjų."}, {"key": "surveys.event_mean", "unit": "points_1_5", "source": "drafted", "title_en": "Rating of events", "title_lt": "Renginių įvertinimas", "definition_en": "Mean of the statements in participant questionnaires from 1 to 5; not shown with fewer than 5 answers.", "definition_lt": "Dalyvių anketų teiginių vidurkis nuo 1 iki 5; nerodomas, jei atsakymų mažiau kaip 5."}, {"key": "surveys.event_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, events", "title_lt": "Atsakiusieji po renginio", "definition_en": "Participants who filled in the questionnaire as a share of all who attended.", "definition_lt": "Anketą užpildžiusių dalyvių dalis nuo visų dalyvavusiųjų."}, {"key": "surveys.long_programmes_followed_up_share", "unit": "percent", "source": "drafted", "title_en": "Programmes with an impact survey", "title_lt": "Programos su poveikio apklausa", "definition_en": "Share of programmes of over 40 hours followed by an impact survey.", "definition_lt": "Ilgesnių kaip 40 val. programų, po kurių atlikta poveikio apklausa, dalis."}, {"key": "surveys.needs_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, needs survey", "title_lt": "Atsakiusieji į poreikių apklausą", "definition_en": "Those who answered the needs survey as a share of all invited.", "definition_lt": "Į poreikių apklausą atsakiusiųjų dalis nuo visų kviestųjų."}, {"key": "training.delivery_deviations", "unit": "events", "source": "drafted", "title_en": "Deviations from the description", "title_lt": "Nuokrypiai nuo aprašo", "definition_en": "Events in the period whose hours, lecturers or topics differed from the programme description.", "definition_lt": "Per laikotarpį įvykę renginiai, kurių valandos, lektoriai ar temos neatitiko programos aprašo."}, {"key": "training.events_by_form", "unit": "events", "source": "drafted", "title_en": "Events by form", "title_lt": "Renginiai pagal formą", "definition_en": "Number of events held in the period, by form.", "definition_lt": "Per laikotarpį įvykusių renginių skaičius pagal kiekvieną formą."}, {"key": "training.events_linked_to_need_share", "unit": "percent", "source": "drafted", "title_en": "Events linked to a need", "title_lt": "Su poreikiu susieti renginiai", "definition_en": "Share of planned events linked to a studied need or a priority.", "definition_lt": "Plano renginių, susietų su ištirtu poreikiu arba prioritetu, dalis."}, {"key": "training.events_observed_share", "unit": "percent", "source": "drafted", "title_en": "Observed events", "title_lt": "Stebėti renginiai", "definition_en": "Share of events held for which an observation sheet was filled in.", "definition_lt": "Įvykusių renginių, kuriems užpildytas stebėjimo lapas, dalis."}, {"key": "training.events_planned", "unit": "events", "source": "drafted", "title_en": "Planned events", "title_lt": "Plano renginiai", "definition_en": "Events entered in the annual plan in force.", "definition_lt": "Į galiojantį metų planą įrašyti renginiai."}, {"key": "training.events_remote_share", "unit": "percent", "source": "drafted", "title_en": "Remote and hybrid events", "title_lt": "Nuotoliniai ir mišrūs renginiai", "definition_en": "Share of events held that could be attended remotely.", "definition_lt": "Įvykusių renginių, kuriuose buvo galima dalyvauti nuotoliu, dalis."}, {"key": "training.events_without_valid_accreditation", "unit": "events", "source": "drafted", "title_en": "Events without valid accreditation", "title_lt": "Renginiai be galiojančios akreditacijos", "definition_en": "Events of programmes whose accreditation was not valid on the day.", "definition_lt": "Renginiai pagal programas, kurių akreditacija renginio dieną negaliojo."}, {"key": "training.participants_by_municipality", "unit": "persons", "source": "drafted", "title_en": "Participants by municipality", "title_lt": "Dalyviai pagal savivaldybę", "definition_en": "Different persons who took part in the period by municipality of workplace; groups under 5 are not shown.", "definition_lt": "Skirtingi per laikotarpį dalyvavę asmenys pagal darbovietės savivaldybę; grupės, mažesnės kaip 5 asmenys, nerodomos."}, {"key": "training.staff_trained_share", "unit": "percent", "source": "drafted", "title_en": "Staff who took part in training", "title_lt": "Mokymus baigę darbuotojai", "definition_en": "Share of staff who completed at least one training in the period.", "definition_lt": "Darbuotojų, per laikotarpį baigusių bent vienus mokymus, dalis."}, {"key": "training.target_groups_served_share", "unit": "percent", "source": "drafted", "title_en": "Target groups served", "title_lt": "Aprėptos tikslinės grupės", "definition_en": "Share of target groups with at least one event in the period.", "definition_lt": "Tikslinių grupių, kurioms per laikotarpį įvyko bent vienas renginys, dalis."}], "note_en": "Structure by the 2006 rules in the 2008 wording (in force from 2009-01-01); areas as published in 2020–2022. The source marks say what is drafted.", "note_lt": "Sandara – pagal 2006 m. taisyklių 2008 m. redakciją (galioja nuo 2009-01-01), sritys – pagal 2020–2022 m. paskelbtus sąrašus. Kas parengta šiai sistemai, rodo šaltinio žymos.", "sources": [{"url": "https://www.e-tar.lt/rs/legalact/TAR.C954388161D2/", "title_en": "ISAK-109 of 2006-01-23, new wording ISAK-1116 of 2008-04-22 (in force from 2009-01-01)", "title_lt": "2006-01-23 įsakymas Nr. ISAK-109, nauja redakcija – 2008-04-22 įsakymas Nr. ISAK-1116 (galioja nuo 2009-01-01)"}, {"url": "https://www.nsa.smm.lt/2022/05/23/nsa-suteikta-akreditacija-pedagogu-profesinio-tobulinimo-veikloms-igyvendinti/", "title_en": "NŠA accredited, news of 2022-05-23 (areas)", "title_lt": "NŠA naujiena apie suteiktą akreditaciją, 2022-05-23 (sritys)"}, {"url": "http://qualiti.univaq.it/?page_id=2293", "title_en": "SDC quality assurance (areas in English)", "title_lt": "Akredituoto centro (SDC) kokybės užtikrinimo puslapis (sritys anglų kalba)"}, {"url": "https://www.nsa.smm.lt/mokyklu-veiklos-pletra-ir-pedagogu-kvalifikacija/pedagogu-kvalifikacijos-tobulinimo-istaigu-isivertinimas-ir-stebesena/", "title_en": "NŠA: self-evaluation and monitoring of institutions", "title_lt": "NŠA: institucijų įsivertinimas ir stebėsena"}], "version": 2, "title_en": "Self-evaluation and external evaluation of a teacher in-service training institution", "title_lt": "Institucijos, vykdančios mokytojų ir švietimo pagalbą teikiančių specialistų kvalifikacijos tobulinimą, veiklos įsivertinimas ir išorinis vertinimas", "decision_rule": {"input": "agreed_levels", "match": "first", "rules": [{"when": {"any": [{"op": ">", "field": "unrated_count", "value": 0}, {"op": ">", "field": "mandatory_na_count", "value": 0}]}, "outcome": "no_proposal", "sentence_en": "While any indicator of a chosen area is unrated, or any indicator of area 2.3 is marked not applicable, there is no proposal.", "sentence_lt": "Kol neįvertinti visi pasirinktų sričių rodikliai arba kol kuriam nors 2.3 srities rodikliui pažymėta „Netaikoma“, siūlymo nėra."}, {"when": {"any": [{"op": ">", "field": "mandatory_zero_count", "value": 0}]}, "outcome": "refuse", "sentence_en": "If at least one indicator of area 2.3 is rated 0 (N), refusal is proposed.", "sentence_lt": "Jeigu bent vienas 2.3 srities rodiklis įvertintas 0 (N) lygiu, siūloma neakredituoti."}, {"when": {"all": [{"op": ">=", "field": "overall_mean", "value": "2.8"}, {"op": ">=", "field": "lowest_area_mean", "value": "2.0"}, {"op": ">=", "field": "area_2_3_mean", "value": "2.5"}]}, "outcome": "accredit_5", "sentence_en": "If the overall mean is at least 2.8, the mean of every applicable area at least 2 and the mean of area 2.3 at least 2.5, accreditation for 5 years is proposed.", "sentence_lt": "Jeigu bendras vidurkis ne mažesnis kaip 2,8, kiekvienos taikomos srities vidurkis ne mažesnis kaip 2, o 2.3 srities vidurkis ne mažesnis kaip 2,5, siūloma akredituoti 5 metams."}, {"when": {"all": [{"op": ">=", "field": "overall_mean", "value": "2.0"}, {"op": "<=", "field": "areas_below_2_count", "value": 2}]}, "outcome": "accredit_3", "sentence_en": "If the overall mean is at least 2 and at most two areas have a mean below 2, accreditation for 3 years is proposed.", "sentence_lt": "Jeigu bendras vidurkis ne mažesnis kaip 2, o sričių, kurių vidurkis mažesnis kaip 2, yra ne daugiau kaip dvi, siūloma akredituoti 3 metams."}, {"when": {"always": true}, "outcome": "refuse", "sentence_en": "In all other cases refusal is proposed.", "sentence_lt": "Visais kitais atvejais siūloma neakredituoti."}], "fields": [{"name": "unrated_count", "type": "integer", "where": {"rating": "unrated"}, "measure": "count_indicators", "definition_en": "Number of indicators in chosen areas not rated yet.", "definition_lt": "Pasirinktų sričių rodiklių, kurie dar neįvertinti, skaičius."}, {"name": "mandatory_na_count", "type": "integer", "where": {"area": "2.3", "rating": "na"}, "measure": "count_indicators", "definition_en": "Number of indicators of the mandatory area 2.3 marked not applicable.", "definition_lt": "Privalomos 2.3 srities rodiklių, kuriems pažymėta „Netaikoma“, skaičius."}, {"name": "mandatory_zero_count", "type": "integer", "where": {"area": "2.3", "rating": 0}, "measure": "count_indicators", "definition_en": "Number of indicators of the mandatory area 2.3 rated 0 (N).", "definition_lt": "Privalomos 2.3 srities rodiklių, įvertintų 0 (N) lygiu, skaičius."}, {"name": "overall_mean", "type": "number", "measure": "mean_of_area_means", "definition_en": "The arithmetic mean of the means of applicable areas, not rounded.", "definition_lt": "Taikomų sričių vidurkių aritmetinis vidurkis, neapvalintas."}, {"name": "lowest_area_mean", "type": "number", "measure": "min_of_area_means", "definition_en": "The lowest mean of an applicable area.", "definition_lt": "Mažiausias taikomos srities vidurkis."}, {"area": "2.3", "name": "area_2_3_mean", "type": "number", "measure": "area_mean", "definition_en": "The mean of area 2.3.", "definition_lt": "2.3 srities vidurkis."}, {"name": "areas_below_2_count", "type": "integer", "where": {"area_mean": {"op": "<", "value": "2.0"}}, "measure": "count_areas", "definition_en": "Number of applicable areas whose mean is below 2.", "definition_lt": "Taikomų sričių, kurių vidurkis mažesnis kaip 2, skaičius."}], "source": "drafted", "note_en": "The rule only proposes: the experts give reasons for the proposal and the minister decides.", "note_lt": "Taisyklė tik siūlo: ekspertai siūlymą pagrindžia, o sprendžia ministras.", "outcomes": [{"code": "accredit_5", "source": "official", "title_en": "Accredit for 5 years", "title_lt": "Akredituoti 5 metams", "proposable": true, "term_years": 5}, {"code": "accredit_3", "source": "official", "title_en": "Accredit for 3 years", "title_lt": "Akredituoti 3 metams", "proposable": true, "term_years": 3}, {"code": "accredit_1", "source": "official", "title_en": "Accredit for 1 year (2010 wording only)", "title_lt": "Akredituoti 1 metams (tik pagal 2010 m. redakciją)", "proposable": false, "term_years": 1}, {"code": "refuse", "source": "official", "title_en": "Refuse accreditation", "title_lt": "Neakredituoti", "proposable": true, "term_years": null}, {"code": "no_proposal", "source": "drafted", "title_en": "No proposal yet", "title_lt": "Siūlymo dar nėra", "proposable": false, "term_years": null}], "comparison": "exact", "definitions": [{"term": "rating", "values": ["unrated", "na", 0, 1, 2, 3, 4], "definition_en": "The rating of an indicator: an agreed level from 0 to 4, not applicable (na), or no rating yet (unrated).", "definition_lt": "Rodiklio vertinimas: sutartas lygis nuo 0 iki 4, „Netaikoma“ (na) arba vertinimo dar nėra (unrated)."}, {"term": "chosen_area", "definition_en": "An area chosen for evaluation. Area 2.3 is mandatory and always counts as chosen. Indicators of areas not chosen are left out.", "definition_lt": "Vertinti pasirinkta sritis. 2.3 sritis privaloma ir visada laikoma pasirinkta. Nepasirinktos srities rodikliai neskaičiuojami."}, {"term": "area_mean", "definition_en": "The arithmetic mean of the levels 0–4 of the indicators in a chosen area; not applicable is left out and the mean is not rounded.", "definition_lt": "Pasirinktos srities rodiklių lygių nuo 0 iki 4 aritmetinis vidurkis; „Netaikoma“ neįskaičiuojama, vidurkis neapvalinamas."}, {"term": "applicable_area", "definition_en": "A chosen area with at least one indicator rated 0–4.", "definition_lt": "Pasirinkta sritis, kurioje bent vienas rodiklis įvertintas lygiu nuo 0 iki 4."}], "mandatory_areas": ["2.3"], "na_allowed_in_mandatory_areas": false}, "in_force_from": "2027-11-27", "drafted_parts_en": "All indicators, all level signs, the scale and the decision rule. Areas may be chosen as relevant to the institution (institucijai aktualios veiklos sritys).", "drafted_parts_lt": "Visi rodikliai, visi lygių požymiai, skalė ir sprendimo taisyklė. Institucija renkasi jai aktualias veiklos sritis.", "official_structure_en": "Two groups, eight areas; every area has parts, evaluation signs (vertinimo požymiai) and a rating scale (vertinimo skalė) in the annex of the rules.", "official_structure_lt": "Dvi grupės, aštuonios sritys; taisyklių priede kiekviena sritis turi dalis, vertinimo požymius ir vertinimo skalę."}', 'caebabe1c154abe8d42af50b9d5fd6b5e994db291aafae7c2f216a59e067cce4', '2026-11-26 22:52:49.965673+00', 1);
INSERT INTO public.frameworks_revision VALUES
	(1, 0, '{"id": "institution-evaluation", "scale": {"levels": [{"code": "N", "level": 0, "title_en": "Unacceptable", "title_lt": "Nepriimtinai", "descriptor_en": "The activity is absent or contrary to law; no evidence is given.", "descriptor_lt": "Veiklos nėra arba ji prieštarauja teisės aktams; įrodymų nepateikta."}, {"code": "1", "level": 1, "title_en": "Poor", "title_lt": "Prastai", "descriptor_en": "The activity is occasional and depends on single persons; evidence is scattered, there are more gaps than strengths.", "descriptor_lt": "Veikla atsitiktinė, priklauso nuo pavienių žmonių; įrodymai pavieniai, trūkumų daugiau negu privalumų."}, {"code": "2", "level": 2, "title_en": "Satisfactory", "title_lt": "Patenkinamai", "descriptor_en": "A way of working is agreed but not always kept; results are recorded yet seldom used.", "descriptor_lt": "Susitarta, kaip dirbama, bet susitarimo laikomasi ne visada; rezultatai aprašomi, tačiau retai panaudojami."}, {"code": "3", "level": 3, "title_en": "Good", "title_lt": "Gerai", "descriptor_en": "The activity is planned and steady; results are analysed and decisions rest on them; gaps are minor.", "descriptor_lt": "Veikla planinga ir nuolatinė, rezultatai analizuojami ir jais grindžiami sprendimai; trūkumai neesminiai."}, {"code": "4", "level": 4, "title_en": "Very good", "title_lt": "Labai gerai", "descriptor_en": "The activity is purposeful and its effect on teachers'' work is measured; other institutions learn from it.", "descriptor_lt": "Veikla kryptinga, matuojamas jos poveikis mokytojo darbui; patirtimi naudojasi kitos institucijos."}], "source": "drafted", "basis_en": "Four levels plus N, as used in Lithuanian school evaluation. On screen level 0 is shown as \"0 (N)\".", "basis_lt": "Keturi lygiai ir N, kaip vertinant Lietuvos mokyklas. Ekrane 0 lygis rašomas „0 (N)“.", "not_applicable": {"code": "NA", "display": "words", "title_en": "Not applicable", "title_lt": "Netaikoma", "descriptor_en": "This activity is not relevant to the institution; the reason must be given.", "descriptor_lt": "Ši veikla institucijai neaktuali; reikia paaiškinti kodėl."}}, "units": [{"code": "percent", "title_en": "%", "title_lt": "%"}, {"code": "points_1_5", "title_en": "points (1–5)", "title_lt": "balai (1–5)"}, {"code": "coefficient", "title_en": "coefficient", "title_lt": "koeficientas"}, {"code": "persons", "title_en": "persons", "title_lt": "asmenys"}, {"code": "programmes", "title_en": "programmes", "title_lt": "programos"}, {"code": "versions", "title_en": "versions", "title_lt": "versijos"}, {"code": "numbers", "title_en": "numbers", "title_lt": "numeriai"}, {"code": "documents", "title_en": "documents", "title_lt": "dokumentai"}, {"code": "checks", "title_en": "checks", "title_lt": "patikros"}, {"code": "items", "title_en": "items", "title_lt": "vienetai"}, {"code": "assessments", "title_en": "assessments", "title_lt": "ekspertizės"}, {"code": "fields", "title_en": "fields", "title_lt": "sritys"}, {"code": "indicators", "title_en": "indicators", "title_lt": "rodikliai"}, {"code": "comments", "title_en": "comments", "title_lt": "atsiliepimai"}, {"code": "entries", "title_en": "entries", "title_lt": "įrašai"}, {"code": "examples", "title_en": "examples", "title_lt": "pavyzdžiai"}, {"code": "searches", "title_en": "searches", "title_lt": "paieškos"}, {"code": "views", "title_en": "views", "title_lt": "peržiūros"}, {"code": "consultations", "title_en": "consultations", "title_lt": "konsultavimai"}, {"code": "agreements", "title_en": "agreements", "title_lt": "sutartys"}, {"code": "activities", "title_en": "activities", "title_lt": "veiklos"}, {"code": "partners", "title_en": "partners", "title_lt": "partneriai"}, {"code": "projects", "title_en": "projects", "title_lt": "projektai"}, {"code": "downloads", "title_en": "downloads", "title_lt": "atsisiuntimai"}, {"code": "figures", "title_en": "figures", "title_lt": "rodikliai"}, {"code": "measures", "title_en": "measures", "title_lt": "priemonės"}, {"code": "newsletters", "title_en": "newsletters", "title_lt": "naujienlaiškiai"}, {"code": "events", "title_en": "events", "title_lt": "renginiai"}], "groups": [{"code": "1", "areas": [{"code": "1.1", "source": "official", "title_en": "Seminars, courses, lectures and other events", "title_lt": "Seminarai, kursai, paskaitos ir kiti renginiai", "indicators": [{"code": "1.1.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Needs are not studied and there is no plan of events.", "sign_lt": "Poreikiai netiriami, renginių plano nėra."}, {"level": 1, "source": "drafted", "sign_en": "Events are picked from what lecturers offer.", "sign_lt": "Renginiai renkami pagal lektorių siūlymus."}, {"level": 2, "source": "drafted", "sign_en": "Needs are studied, but only some events in the plan are linked to the findings.", "sign_lt": "Poreikiai tiriami, tačiau su tyrimo išvadomis susieta tik dalis plano renginių."}, {"level": 3, "source": "drafted", "sign_en": "Most events in the plan are linked to a studied need of persons, schools, the municipality or the country.", "sign_lt": "Su ištirtu asmens, mokyklos, savivaldybės ar šalies poreikiu susieta dauguma plano renginių."}, {"level": 4, "source": "drafted", "sign_en": "Every event in the plan is linked to a specific need and priority; the plan is also revised during the year as new data come in.", "sign_lt": "Kiekvienas plano renginys susietas su konkrečiu poreikiu ir prioritetu; pagal naujus duomenis planas tikslinamas ir metų eigoje."}], "source": "drafted", "figures": ["surveys.needs_response_share", "training.events_planned", "training.events_linked_to_need_share"], "evidence": [{"title_en": "report of the needs survey", "title_lt": "poreikių apklausos ataskaita"}, {"title_en": "annual activity plan", "title_lt": "metų veiklos planas"}, {"title_en": "minutes of a meeting with schools", "title_lt": "pasitarimo su mokyklomis protokolas"}], "title_en": "Needs analysis", "title_lt": "Poreikių tyrimas", "description_en": "Needs are studied at the level of the person, school, municipality and country, and the findings turn into the annual plan.", "description_lt": "Tiriami asmens, mokyklos, savivaldybės ir šalies poreikiai, pagal išvadas sudaromas metų planas."}, {"code": "1.1.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one event for teachers took place during the year.", "sign_lt": "Per metus neįvyko nė vienas mokytojams skirtas renginys."}, {"level": 1, "source": "drafted", "sign_en": "Only short seminars for the same audience.", "sign_lt": "Vyksta vien trumpi seminarai tai pačiai auditorijai."}, {"level": 2, "source": "drafted", "sign_en": "Two or three forms of events are offered, but some target groups have none.", "sign_lt": "Siūlomos dvi ar trys renginių formos, tačiau kai kurioms tikslinėms grupėms renginių nėra."}, {"level": 3, "source": "drafted", "sign_en": "At least four forms are offered, most target groups have events and some of them are remote.", "sign_lt": "Siūlomos bent keturios formos, renginių yra daugumai tikslinių grupių, dalis jų vyksta nuotoliu."}, {"level": 4, "source": "drafted", "sign_en": "Every target group has events, some of which need no travel; teachers of all the municipalities served take part.", "sign_lt": "Renginių yra kiekvienai tikslinei grupei, dalyje jų galima dalyvauti niekur nevykstant; dalyvauja visų aptarnaujamų savivaldybių mokytojai."}], "source": "drafted", "figures": ["training.events_by_form", "training.events_remote_share", "training.target_groups_served_share", "training.participants_by_municipality"], "evidence": [{"title_en": "summary of events by form and target group", "title_lt": "renginių suvestinė pagal formą ir tikslinę grupę"}, {"title_en": "distribution of participants by school", "title_lt": "dalyvių pasiskirstymas pagal mokyklas"}], "title_en": "Variety and accessibility of supply", "title_lt": "Pasiūlos įvairovė ir prieinamumas", "description_en": "Different forms are offered (seminar, long-term programme, placement, open lesson, remote training), suited to all groups of teachers and all places.", "description_lt": "Siūlomos skirtingos formos (seminaras, ilgalaikė programa, stažuotė, atvira pamoka, nuotoliniai mokymai), tinkamos visoms mokytojų grupėms ir vietovėms."}, {"code": "1.1.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Events run without a programme or depart from it in essentials.", "sign_lt": "Renginiai vyksta be programos arba nuo jos iš esmės nukrypstama."}, {"level": 1, "source": "drafted", "sign_en": "Questionnaires are not filled in, or their data are not summarised.", "sign_lt": "Anketos nepildomos arba jų duomenys neapibendrinami."}, {"level": 2, "source": "drafted", "sign_en": "Questionnaires are summarised, but fewer than half of participants answer.", "sign_lt": "Anketos apibendrinamos, tačiau atsako mažiau negu pusė dalyvių."}, {"level": 3, "source": "drafted", "sign_en": "At least half of participants answer, the mean is at least 4 out of 5 and some events are observed.", "sign_lt": "Atsako bent pusė dalyvių, anketų vidurkis – ne mažesnis kaip 4 iš 5, dalis renginių stebima."}, {"level": 4, "source": "drafted", "sign_en": "At least half of participants answer and the mean is at least 4.5 out of 5; questionnaires and observation sheets improve later events.", "sign_lt": "Atsako bent pusė dalyvių, anketų vidurkis – ne mažesnis kaip 4,5 iš 5; pagal anketas ir stebėjimo lapus tobulinami kiti renginiai."}], "source": "drafted", "figures": ["surveys.event_mean", "surveys.event_response_share", "training.events_observed_share"], "evidence": [{"title_en": "event observation sheet", "title_lt": "renginio stebėjimo lapas"}, {"title_en": "summary of participant questionnaires", "title_lt": "dalyvių anketų suvestinė"}, {"title_en": "learning material", "title_lt": "mokymosi medžiaga"}], "title_en": "Quality of delivery", "title_lt": "Renginio kokybė", "description_en": "Content, methods, lecturer and duration match the programme; participants are active.", "description_lt": "Renginio turinys, metodai, lektorius ir trukmė atitinka programą; dalyviai aktyvūs."}, {"code": "1.1.4", "signs": [{"level": 0, "source": "drafted", "sign_en": "The benefit of events is not assessed in any way.", "sign_lt": "Renginių nauda nevertinama jokiu būdu."}, {"level": 1, "source": "drafted", "sign_en": "Only satisfaction at the end of the event is assessed.", "sign_lt": "Vertinamas tik pasitenkinimas renginio pabaigoje."}, {"level": 2, "source": "drafted", "sign_en": "After 3–6 months participants of only a few programmes are asked and the findings are not used.", "sign_lt": "Po 3–6 mėn. apklausiami tik pavienių programų dalyviai, išvados nepanaudojamos."}, {"level": 3, "source": "drafted", "sign_en": "The impact survey follows most programmes of over 40 hours and the findings are discussed with lecturers.", "sign_lt": "Poveikio apklausa atliekama baigus daugumą ilgesnių kaip 40 val. programų, išvados aptariamos su lektoriais."}, {"level": 4, "source": "drafted", "sign_en": "The impact survey follows every programme of over 40 hours and programmes change by its findings.", "sign_lt": "Poveikio apklausa atliekama baigus kiekvieną ilgesnę kaip 40 val. programą, pagal jos išvadas programos keičiamos."}], "source": "drafted", "figures": ["surveys.long_programmes_followed_up_share", "surveys.delayed_response_share", "surveys.delayed_application_share"], "evidence": [{"title_en": "impact survey after 3–6 months", "title_lt": "poveikio apklausa po 3–6 mėn."}, {"title_en": "statement of the school head", "title_lt": "mokyklos vadovo atsiliepimas"}, {"title_en": "description of a lesson", "title_lt": "pamokos aprašas"}], "title_en": "Effect on practice", "title_lt": "Poveikis mokytojo praktikai", "description_en": "After some months it is checked whether the teacher applies what was learned.", "description_lt": "Praėjus keliems mėnesiams tikrinama, ar mokytojas taiko tai, ko išmoko."}], "description_en": "How the institution learns what teachers need, what events it offers, how they run and what they change.", "description_lt": "Kaip institucija nustato mokytojų poreikius, kokius renginius siūlo, kaip jie vyksta ir ką keičia.", "description_source": "drafted"}, {"code": "1.2", "source": "official", "title_en": "Dissemination of good practice and educational experience bank", "title_lt": "Gerosios patirties sklaida ir edukacinės patirties bankas", "indicators": [{"code": "1.2.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Teachers'' experience is neither selected nor collected.", "sign_lt": "Mokytojų patirtis neatrenkama ir nekaupiama."}, {"level": 1, "source": "drafted", "sign_en": "Everything is uploaded without selection.", "sign_lt": "Įkeliama viskas, be atrankos."}, {"level": 2, "source": "drafted", "sign_en": "Selection criteria are published, but only some entries are reviewed.", "sign_lt": "Atrankos kriterijai paskelbti, tačiau recenzuojama tik dalis įrašų."}, {"level": 3, "source": "drafted", "sign_en": "Every entry is assessed against the published criteria by at least one reviewer.", "sign_lt": "Kiekvieną įrašą pagal paskelbtus kriterijus įvertina bent vienas recenzentas."}, {"level": 4, "source": "drafted", "sign_en": "Every entry is reviewed and linked to subject, grade and competence; the author receives the reviewer''s remarks in writing.", "sign_lt": "Kiekvienas įrašas recenzuotas ir susietas su dalyku, klase, kompetencija; autorius gauna recenzento pastabas raštu."}], "source": "drafted", "figures": ["library.entries_total", "library.entries_reviewed_share", "library.entries_classified_share"], "evidence": [{"title_en": "selection criteria", "title_lt": "atrankos kriterijai"}, {"title_en": "reviews", "title_lt": "recenzijos"}], "title_en": "Selection and review of experience", "title_lt": "Patirties atranka ir recenzavimas", "description_en": "Selection criteria are clear and every entry is assessed by at least one reviewer.", "description_lt": "Atrankos kriterijai aiškūs, kiekvieną įrašą įvertina bent vienas recenzentas."}, {"code": "1.2.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no experience bank.", "sign_lt": "Patirties banko nėra."}, {"level": 1, "source": "drafted", "sign_en": "There are only single files without descriptions.", "sign_lt": "Yra tik pavieniai failai be aprašų."}, {"level": 2, "source": "drafted", "sign_en": "Entries are described, but can be searched only by title or author.", "sign_lt": "Įrašai aprašyti, tačiau jų galima ieškoti tik pagal pavadinimą arba autorių."}, {"level": 3, "source": "drafted", "sign_en": "Material can be searched by subject, stage, form and author; the bank is added to every year.", "sign_lt": "Medžiagos galima ieškoti pagal dalyką, ugdymo pakopą, formą ir autorių; bankas papildomas kasmet."}, {"level": 4, "source": "drafted", "sign_en": "All material is checked every year, outdated items are renewed or marked; every entry states its terms of use.", "sign_lt": "Visa medžiaga kasmet peržiūrima, pasenusi atnaujinama arba pažymima; prie kiekvieno įrašo nurodytos naudojimo sąlygos."}], "source": "drafted", "figures": ["library.entries_added", "library.entries_current_share", "library.searches"], "evidence": [{"title_en": "statistics of the bank", "title_lt": "banko statistika"}, {"title_en": "classification", "title_lt": "klasifikatorius"}], "title_en": "Content and retrieval of the bank", "title_lt": "Banko turinys ir paieška", "description_en": "The bank is kept current; material can be searched by subject, stage, form and author.", "description_lt": "Bankas nuolat pildomas, medžiagos galima ieškoti pagal dalyką, ugdymo pakopą, formą, autorių."}, {"code": "1.2.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "No one but the authors can use the collected experience.", "sign_lt": "Sukaupta patirtimi niekas, išskyrus jos autorius, naudotis negali."}, {"level": 1, "source": "drafted", "sign_en": "It is not known whether anyone uses it.", "sign_lt": "Nežinoma, ar kas nors naudojasi."}, {"level": 2, "source": "drafted", "sign_en": "Views are counted, but users are not asked for comments.", "sign_lt": "Skaičiuojamos peržiūros, tačiau naudotojų atsiliepimų neprašoma."}, {"level": 3, "source": "drafted", "sign_en": "Views and comments are summarised every year and guide what is added.", "sign_lt": "Peržiūros ir atsiliepimai kasmet apibendrinami, pagal juos bankas papildomas."}, {"level": 4, "source": "drafted", "sign_en": "There are described examples of re-use in another school, and the authors learn of them.", "sign_lt": "Yra aprašytų pritaikymo kitoje mokykloje pavyzdžių, apie juos sužino ir patirties autoriai."}], "source": "drafted", "figures": ["library.views", "library.comments", "library.reuse_examples"], "evidence": [{"title_en": "summary of views and comments", "title_lt": "peržiūrų ir atsiliepimų suvestinė"}, {"title_en": "examples of re-use", "title_lt": "pritaikymo pavyzdžiai"}], "title_en": "Use", "title_lt": "Panaudojimas", "description_en": "It is followed who used the experience and how.", "description_lt": "Stebima, kas ir kaip pasinaudojo patirtimi."}], "description_en": "How the institution selects, describes, stores and spreads teachers'' experience.", "description_lt": "Kaip institucija atrenka, aprašo, saugo ir skleidžia mokytojų patirtį.", "description_source": "drafted"}, {"code": "1.3", "source": "official", "note_en": "In the list of areas of an accredited centre; the agency''s own 2022 list leaves it out.", "note_lt": "Sritis yra akredituoto centro sričių sąraše; pačios agentūros 2022 m. sąraše jos nėra.", "title_en": "Consulting", "title_lt": "Konsultavimas", "indicators": [{"code": "1.3.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no consultants or mentors.", "sign_lt": "Konsultantų ir mentorių nėra."}, {"level": 1, "source": "drafted", "sign_en": "Only the institution''s own staff consult, without training for it.", "sign_lt": "Konsultuoja tik institucijos darbuotojai, tam neparengti."}, {"level": 2, "source": "drafted", "sign_en": "There is a list of consultants, but only some of them are trained.", "sign_lt": "Konsultantų sąrašas sudarytas, tačiau parengta tik dalis konsultantų."}, {"level": 3, "source": "drafted", "sign_en": "All consultants are trained; their fields and workload are known.", "sign_lt": "Visi konsultantai parengti, žinomos jų sritys ir užimtumas."}, {"level": 4, "source": "drafted", "sign_en": "Every priority field has a trained consultant who continues training every year.", "sign_lt": "Kiekvienai prioritetinei sričiai yra parengtas konsultantas, kuris kasmet tobulina kvalifikaciją."}], "source": "drafted", "figures": ["mentoring.consultants_total", "mentoring.consultants_trained_share", "mentoring.priority_fields_covered_share"], "evidence": [{"title_en": "list of consultants by field", "title_lt": "konsultantų sąrašas pagal sritis"}, {"title_en": "training certificates", "title_lt": "rengimo pažymėjimai"}], "title_en": "Network of consultants and mentors", "title_lt": "Konsultantų ir mentorių tinklas", "description_en": "There are trained consultants and mentors whose fields and workload are known.", "description_lt": "Yra parengtų konsultantų ir mentorių, žinomos jų sritys ir užimtumas."}, {"code": "1.3.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one teacher was given a consultation during the year.", "sign_lt": "Per metus nekonsultuotas nė vienas mokytojas."}, {"level": 1, "source": "drafted", "sign_en": "Consultations take place, but nothing is recorded.", "sign_lt": "Konsultuojama, tačiau pokalbiai niekur neaprašomi."}, {"level": 2, "source": "drafted", "sign_en": "A goal is agreed, but meetings or results are not always recorded.", "sign_lt": "Dėl tikslo susitariama, tačiau susitikimai ar rezultatas aprašomi ne visada."}, {"level": 3, "source": "drafted", "sign_en": "Goal, meetings and reflection are always recorded and the result is usually discussed.", "sign_lt": "Tikslas, susitikimai ir refleksija visada aprašomi, rezultatas aptariamas dažniausiai."}, {"level": 4, "source": "drafted", "sign_en": "Every consultation ends with a discussion of the result, compared with the agreed goal.", "sign_lt": "Kiekvienas konsultavimas baigiamas rezultato aptarimu, rezultatas palyginamas su sutartu tikslu."}], "source": "drafted", "figures": ["mentoring.cases_total", "mentoring.cases_logged_share", "mentoring.cases_closed_with_result_share"], "evidence": [{"title_en": "agreement", "title_lt": "susitarimas"}, {"title_en": "log of meetings", "title_lt": "susitikimų žurnalas"}, {"title_en": "reflection", "title_lt": "refleksija"}], "title_en": "Course of consulting", "title_lt": "Konsultavimo eiga", "description_en": "A goal is agreed, meetings are held, reflection and result are recorded.", "description_lt": "Susitariama dėl tikslo, vyksta susitikimai, aprašoma refleksija ir rezultatas."}, {"code": "1.3.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Clients are not asked for their opinion.", "sign_lt": "Konsultuojamųjų nuomonės neklausiama."}, {"level": 1, "source": "drafted", "sign_en": "Opinions are asked only orally and answers are not written down.", "sign_lt": "Nuomonės klausiama tik žodžiu, atsakymai neužrašomi."}, {"level": 2, "source": "drafted", "sign_en": "Feedback is received after some consultations but is not summarised.", "sign_lt": "Grįžtamasis ryšys gaunamas po dalies konsultavimų, tačiau neapibendrinamas."}, {"level": 3, "source": "drafted", "sign_en": "Feedback is received after most consultations and summarised every year.", "sign_lt": "Grįžtamasis ryšys gaunamas po daugumos konsultavimų ir kasmet apibendrinamas."}, {"level": 4, "source": "drafted", "sign_en": "Feedback is received after every consultation; there are examples of services changed by it.", "sign_lt": "Grįžtamasis ryšys gaunamas po kiekvieno konsultavimo; yra pagal jį pakeistų paslaugų pavyzdžių."}], "source": "drafted", "figures": ["surveys.consulting_mean", "surveys.consulting_response_share"], "evidence": [{"title_en": "client questionnaire", "title_lt": "konsultuojamojo anketa"}, {"title_en": "yearly summary", "title_lt": "metų suvestinė"}], "title_en": "Benefit of consulting", "title_lt": "Konsultavimo nauda", "description_en": "The client rates the help and the findings change the service.", "description_lt": "Konsultuojamasis įvertina pagalbą, pagal išvadas keičiamos paslaugos."}], "description_en": "How consultations and the help of mentors are given to teachers and schools.", "description_lt": "Kaip mokytojams ir mokykloms teikiamos konsultacijos ir mentorių pagalba.", "description_source": "drafted"}, {"code": "1.4", "source": "official", "title_en": "Projects and partnership networks", "title_lt": "Projektinė veikla ir partnerystės tinklai", "indicators": [{"code": "1.4.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "In the last three years no project was prepared or joined.", "sign_lt": "Per pastaruosius trejus metus projektų nerengta ir juose nedalyvauta."}, {"level": 1, "source": "drafted", "sign_en": "Projects are not linked to the strategy and are run for the money alone.", "sign_lt": "Projektai su strategija nesusieti, vykdomi vien dėl lėšų."}, {"level": 2, "source": "drafted", "sign_en": "Only some projects are linked to aims of the strategic plan.", "sign_lt": "Su strateginio plano tikslais susieta tik dalis projektų."}, {"level": 3, "source": "drafted", "sign_en": "Every project is linked to an aim of the strategic plan and a studied need of teachers.", "sign_lt": "Kiekvienas projektas susietas su strateginio plano tikslu ir ištirtu mokytojų poreikiu."}, {"level": 4, "source": "drafted", "sign_en": "The result of a finished project becomes a standing service whose benefit is assessed.", "sign_lt": "Baigto projekto rezultatas tampa nuolatine paslauga, jos nauda vertinama."}], "source": "drafted", "figures": ["partnerships.projects_active", "partnerships.projects_linked_to_strategy_share", "partnerships.projects_continued_share"], "evidence": [{"title_en": "list of projects with aims", "title_lt": "projektų sąrašas su tikslais"}, {"title_en": "strategic plan", "title_lt": "strateginis planas"}], "title_en": "Purpose of projects", "title_lt": "Projektų kryptingumas", "description_en": "Projects serve the institution''s strategy and teachers'' needs.", "description_lt": "Projektai atitinka institucijos strategiją ir mokytojų poreikius."}, {"code": "1.4.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no cooperation agreements.", "sign_lt": "Bendradarbiavimo sutarčių nėra."}, {"level": 1, "source": "drafted", "sign_en": "Agreements are signed but nothing is done together.", "sign_lt": "Sutartys sudarytos, bet kartu neveikiama."}, {"level": 2, "source": "drafted", "sign_en": "Joint activities take place, but with fewer than half of the partners.", "sign_lt": "Bendrų veiklų vyksta, tačiau mažiau negu su puse partnerių."}, {"level": 3, "source": "drafted", "sign_en": "There are joint activities with most partners every year.", "sign_lt": "Su dauguma partnerių bendrų veiklų vyksta kasmet."}, {"level": 4, "source": "drafted", "sign_en": "There are joint activities with every partner every year, and at least one partner is abroad.", "sign_lt": "Bendrų veiklų kasmet vyksta su kiekvienu partneriu, bent vienas partneris yra užsienyje."}], "source": "drafted", "figures": ["partnerships.agreements_active", "partnerships.partners_abroad", "partnerships.joint_activities"], "evidence": [{"title_en": "agreements", "title_lt": "sutartys"}, {"title_en": "list of joint activities", "title_lt": "bendrų veiklų sąrašas"}], "title_en": "Partnership network", "title_lt": "Partnerystės tinklas", "description_en": "There are working agreements with schools, universities, other institutions and partners abroad.", "description_lt": "Veikia susitarimai su mokyklomis, universitetais, kitomis institucijomis, užsienio partneriais."}, {"code": "1.4.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Project results are given neither to the public nor to partners.", "sign_lt": "Projektų rezultatai neskelbiami viešai ir neperduodami partneriams."}, {"level": 1, "source": "drafted", "sign_en": "Only project staff and partners know of the results.", "sign_lt": "Apie rezultatus žino tik projekto vykdytojai ir partneriai."}, {"level": 2, "source": "drafted", "sign_en": "Results are presented in public, but cannot be found once the project ends.", "sign_lt": "Rezultatai pristatomi viešai, tačiau pasibaigus projektui neberandami."}, {"level": 3, "source": "drafted", "sign_en": "Results stay publicly accessible after the project ends.", "sign_lt": "Rezultatai viešai prieinami ir po projekto pabaigos."}, {"level": 4, "source": "drafted", "sign_en": "Results stay publicly accessible after the project ends, downloads are followed and there are examples of use elsewhere.", "sign_lt": "Rezultatai viešai prieinami ir po projekto pabaigos, atsisiuntimai stebimi, yra pritaikymo kitur pavyzdžių."}], "source": "drafted", "figures": ["partnerships.results_public_share", "partnerships.result_downloads", "publicity.measures"], "evidence": [{"title_en": "publicity measures", "title_lt": "viešinimo priemonės"}, {"title_en": "number of downloads", "title_lt": "atsisiuntimų skaičius"}], "title_en": "Dissemination of results", "title_lt": "Rezultatų sklaida", "description_en": "Project results are accessible and used.", "description_lt": "Projektų rezultatai prieinami ir naudojami."}], "description_en": "Projects and standing ties at home and in Europe.", "description_lt": "Projektai ir nuolatiniai ryšiai šalyje ir Europoje.", "description_source": "drafted"}, {"code": "1.5", "source": "official", "title_en": "Expert assessment", "title_lt": "Ekspertizė", "indicators": [{"code": "1.5.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no experts, or persons tied to the assessed party do the assessing.", "sign_lt": "Ekspertų nėra arba vertina su vertinamuoju susiję asmenys."}, {"level": 1, "source": "drafted", "sign_en": "Experts are appointed without selection.", "sign_lt": "Ekspertai skiriami be atrankos."}, {"level": 2, "source": "drafted", "sign_en": "Experts are selected by requirements, but declarations of impartiality are not always signed.", "sign_lt": "Ekspertai atrenkami pagal reikalavimus, tačiau nešališkumo deklaracijos pasirašomos ne visada."}, {"level": 3, "source": "drafted", "sign_en": "Experts'' competence is verified and they sign a declaration of impartiality before each task.", "sign_lt": "Ekspertų kompetencija patikrinta, prieš kiekvieną darbą jie pasirašo nešališkumo deklaraciją."}, {"level": 4, "source": "drafted", "sign_en": "There are experts in several fields, they sign a declaration before each task and their work is assessed every year.", "sign_lt": "Yra kelių sričių ekspertų, prieš kiekvieną darbą jie pasirašo deklaraciją, jų darbas kasmet vertinamas."}], "source": "drafted", "figures": ["evaluation.experts_total", "evaluation.expert_fields", "evaluation.declarations_signed_share"], "evidence": [{"title_en": "list of experts", "title_lt": "ekspertų sąrašas"}, {"title_en": "declarations of impartiality", "title_lt": "nešališkumo deklaracijos"}], "title_en": "Capacity of experts", "title_lt": "Ekspertų pajėgumas", "description_en": "The institution has experts whose competence and impartiality are verified.", "description_lt": "Institucija turi ekspertų, kurių kompetencija ir nešališkumas patikrinti."}, {"code": "1.5.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Findings are not given in writing.", "sign_lt": "Išvados raštu nepateikiamos."}, {"level": 1, "source": "drafted", "sign_en": "Findings are written without criteria.", "sign_lt": "Išvados rašomos be kriterijų."}, {"level": 2, "source": "drafted", "sign_en": "Criteria are used, but evidence is not always named.", "sign_lt": "Vertinama pagal kriterijus, tačiau įrodymai nurodomi ne visada."}, {"level": 3, "source": "drafted", "sign_en": "At least one piece of evidence is named for every criterion.", "sign_lt": "Prie kiekvieno kriterijaus nurodytas bent vienas įrodymas."}, {"level": 4, "source": "drafted", "sign_en": "Every statement is linked to evidence; experts'' ratings are compared and differences discussed.", "sign_lt": "Kiekvienas teiginys susietas su įrodymu, ekspertų vertinimai lyginami ir skirtumai aptariami."}], "source": "drafted", "figures": ["evaluation.assessments_done", "evaluation.statements_with_evidence_share", "evaluation.rating_agreement"], "evidence": [{"title_en": "samples of findings", "title_lt": "išvadų pavyzdžiai"}, {"title_en": "criteria sheets", "title_lt": "kriterijų lapai"}], "title_en": "Soundness of assessments", "title_lt": "Ekspertizės pagrįstumas", "description_en": "Findings rest on criteria and evidence.", "description_lt": "Išvados grindžiamos kriterijais ir įrodymais."}], "description_en": "How the institution reviews programmes and materials and assesses the work of others.", "description_lt": "Kaip institucija recenzuoja programas ir metodinę medžiagą, vertina kitų darbą.", "description_source": "drafted"}], "source": "official", "title_en": "Learning environments", "title_lt": "Mokymosi aplinkos", "source_ref_en": "NŠA news of 2022-05-23 names this group of areas", "source_ref_lt": "Ši sričių grupė įvardyta 2022-05-23 NŠA naujienoje"}, {"code": "2", "areas": [{"code": "2.1", "source": "official", "note_en": "English title as published by an accredited centre; the Lithuanian wording is a back-translation to be checked in the act.", "note_lt": "Anglišką pavadinimą paskelbė akredituotas centras; lietuviškas yra atgalinis vertimas, jį reikia patikrinti pagal teisės aktą.", "title_en": "Leadership, personnel management and image building", "title_lt": "Vadovavimas, personalo vadyba ir įvaizdžio kūrimas", "indicators": [{"code": "2.1.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no self-evaluation and there are no job descriptions.", "sign_lt": "Veikla neįsivertinama, pareigybių aprašymų nėra."}, {"level": 1, "source": "drafted", "sign_en": "The plan is not linked to self-evaluation.", "sign_lt": "Planas nesusietas su įsivertinimu."}, {"level": 2, "source": "drafted", "sign_en": "Responsibilities are assigned, but only single decisions rest on data.", "sign_lt": "Atsakomybė paskirstyta, tačiau duomenimis grindžiami tik pavieniai sprendimai."}, {"level": 3, "source": "drafted", "sign_en": "Most decisions rest on data, and some self-evaluation findings are taken up in the next year''s plan.", "sign_lt": "Dauguma sprendimų grindžiama duomenimis, į dalį įsivertinimo išvadų atsižvelgta kitų metų plane."}, {"level": 4, "source": "drafted", "sign_en": "Every self-evaluation finding has a measure in the next year''s plan and its result is checked.", "sign_lt": "Kiekvieną įsivertinimo išvadą kitų metų plane atitinka priemonė, jos rezultatas patikrinamas."}], "source": "drafted", "figures": ["evaluation.findings_in_plan_share", "evaluation.plan_measures_done_share"], "evidence": [{"title_en": "job descriptions", "title_lt": "pareigybių aprašymai"}, {"title_en": "minutes of decisions based on data", "title_lt": "duomenimis pagrįstų sprendimų protokolai"}], "title_en": "Leadership and accountability", "title_lt": "Lyderystė ir atsakomybė", "description_en": "It is clear who answers for what; decisions rest on data.", "description_lt": "Aišku, kas už ką atsako; sprendimai grindžiami duomenimis."}, {"code": "2.1.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one member of staff took part in training during the year.", "sign_lt": "Per metus nesimokė nė vienas darbuotojas."}, {"level": 1, "source": "drafted", "sign_en": "Staff training is left to chance.", "sign_lt": "Darbuotojų mokymai atsitiktiniai."}, {"level": 2, "source": "drafted", "sign_en": "Training is planned, but only some of the staff take part.", "sign_lt": "Mokymai planuojami, tačiau mokosi tik dalis darbuotojų."}, {"level": 3, "source": "drafted", "sign_en": "All staff take part every year; training is chosen by their assessed skills.", "sign_lt": "Kasmet mokosi visi darbuotojai, mokymai parenkami pagal įvertintus jų gebėjimus."}, {"level": 4, "source": "drafted", "sign_en": "Every methodologist has a development plan, and what was achieved is discussed every year.", "sign_lt": "Kiekvienas metodininkas turi tobulėjimo planą, kasmet aptariama, kas pasiekta."}], "source": "drafted", "figures": ["directory.staff_total", "training.staff_trained_share", "learning.staff_plans_share"], "evidence": [{"title_en": "summary of staff training", "title_lt": "darbuotojų mokymų suvestinė"}, {"title_en": "competence portfolios", "title_lt": "kompetencijų aplankai"}], "title_en": "Staff competences", "title_lt": "Darbuotojų kompetencijos", "description_en": "Staff of the institution learn too and have skills in andragogy and ICT.", "description_lt": "Institucijos darbuotojai patys mokosi, turi andragoginių ir IKT gebėjimų."}, {"code": "2.1.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no public information, or it misleads.", "sign_lt": "Viešos informacijos nėra arba ji klaidina."}, {"level": 1, "source": "drafted", "sign_en": "Published information is out of date.", "sign_lt": "Skelbiama informacija pasenusi."}, {"level": 2, "source": "drafted", "sign_en": "Events are announced in time, but there is nothing on accreditation and results.", "sign_lt": "Renginiai skelbiami laiku, tačiau duomenų apie akreditaciją ir rezultatus nėra."}, {"level": 3, "source": "drafted", "sign_en": "Events, accreditation and the annual report are published in time.", "sign_lt": "Laiku skelbiami renginiai, akreditacijos duomenys ir metų ataskaita."}, {"level": 4, "source": "drafted", "sign_en": "Beside events, accreditation and the annual report, indicators and a summary of self-evaluation are public; data are renewed every quarter.", "sign_lt": "Viešai skelbiami ne tik renginiai, akreditacijos duomenys ir metų ataskaita, bet ir rodikliai bei įsivertinimo santrauka; duomenys atnaujinami kas ketvirtį."}], "source": "drafted", "figures": ["publicity.pages_current_share", "publicity.newsletters_sent", "publicity.figures_published"], "evidence": [{"title_en": "website", "title_lt": "svetainė"}, {"title_en": "newsletters", "title_lt": "naujienlaiškiai"}, {"title_en": "annual report", "title_lt": "metų ataskaita"}], "title_en": "Publicity and image", "title_lt": "Viešumas ir įvaizdis", "description_en": "Information on events, accreditation and results is public and clear.", "description_lt": "Informacija apie renginius, akreditaciją, rezultatus vieša ir suprantama."}], "description_en": "Leadership, people and the public image of the institution.", "description_lt": "Lyderystė, žmonės ir viešasis institucijos įvaizdis.", "description_source": "drafted"}, {"code": "2.2", "source": "official", "title_en": "Planning and administration", "title_lt": "Planavimas ir administravimas", "indicators": [{"code": "2.2.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no annual plan in force.", "sign_lt": "Galiojančio metų plano nėra."}, {"level": 1, "source": "drafted", "sign_en": "Plans are drawn up without indicators.", "sign_lt": "Planai sudaryti be rodiklių."}, {"level": 2, "source": "drafted", "sign_en": "Plans have indicators, but the strategic and annual plans do not agree.", "sign_lt": "Planuose yra rodiklių, tačiau strateginis ir metų planai tarpusavyje nedera."}, {"level": 3, "source": "drafted", "sign_en": "Plans agree, indicators and responsible persons are named and implementation is discussed every year.", "sign_lt": "Planai dera, nurodyti rodikliai ir atsakingi asmenys, įgyvendinimas aptariamas kasmet."}, {"level": 4, "source": "drafted", "sign_en": "Indicators are followed every quarter and the plan is revised by them.", "sign_lt": "Rodikliai stebimi kas ketvirtį, pagal juos planas tikslinamas."}], "source": "drafted", "figures": ["evaluation.plan_indicators_total", "evaluation.plan_indicators_met_share"], "evidence": [{"title_en": "strategic plan", "title_lt": "strateginis planas"}, {"title_en": "annual plan", "title_lt": "metų planas"}, {"title_en": "implementation report", "title_lt": "įgyvendinimo ataskaita"}], "title_en": "Strategic and annual planning", "title_lt": "Strateginis ir metinis planavimas", "description_en": "Plans agree with each other and name indicators and responsible persons.", "description_lt": "Planai dera tarpusavyje, juose nurodyti rodikliai ir atsakingi asmenys."}, {"code": "2.2.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no rooms or equipment fit for training.", "sign_lt": "Mokymams tinkamų patalpų ir įrangos nėra."}, {"level": 1, "source": "drafted", "sign_en": "Equipment is not used.", "sign_lt": "Įranga nenaudojama."}, {"level": 2, "source": "drafted", "sign_en": "Equipment is used, but rooms are not accessible to people with disabilities or the financial report is not published.", "sign_lt": "Įranga naudojama, tačiau patalpos nepritaikytos asmenims su negalia arba lėšų naudojimo ataskaita neskelbiama."}, {"level": 3, "source": "drafted", "sign_en": "Equipment is used, rooms are accessible to people with disabilities and the financial report is published.", "sign_lt": "Įranga naudojama, patalpos pritaikytos asmenims su negalia, lėšų naudojimo ataskaita skelbiama."}, {"level": 4, "source": "drafted", "sign_en": "Rooms are accessible to people with disabilities, the financial report is published and procurement is planned by the known occupancy of rooms and equipment.", "sign_lt": "Patalpos pritaikytos asmenims su negalia, lėšų naudojimo ataskaita skelbiama, pirkimai planuojami pagal žinomą patalpų ir įrangos užimtumą."}], "source": "drafted", "figures": ["equipment.items_total", "equipment.items_used_share", "equipment.occupancy"], "evidence": [{"title_en": "inventory", "title_lt": "įrangos sąrašas"}, {"title_en": "procurement plan", "title_lt": "pirkimų planas"}, {"title_en": "financial report", "title_lt": "lėšų naudojimo ataskaita"}], "title_en": "Resources and equipment", "title_lt": "Ištekliai ir įranga", "description_en": "There are rooms and equipment for training, rooms are accessible to people with disabilities and money is used transparently.", "description_lt": "Mokymams yra patalpų ir technikos, patalpos pritaikytos asmenims su negalia, lėšos naudojamos skaidriai."}, {"code": "2.2.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Certificates are issued without being registered.", "sign_lt": "Pažymėjimai išduodami jų neregistruojant."}, {"level": 1, "source": "drafted", "sign_en": "Certificate numbers are repeated.", "sign_lt": "Pažymėjimų numeriai kartojasi."}, {"level": 2, "source": "drafted", "sign_en": "Numbers are not repeated, but registration or attendance data are incomplete.", "sign_lt": "Numeriai nesikartoja, tačiau registracijos ar lankomumo duomenys neišsamūs."}, {"level": 3, "source": "drafted", "sign_en": "Registration, attendance and certificate data are complete and personal data are handled by the rules.", "sign_lt": "Registracijos, lankomumo ir pažymėjimų duomenys išsamūs, asmens duomenys tvarkomi pagal taisykles."}, {"level": 4, "source": "drafted", "sign_en": "Data are complete and deleted when their retention term ends, and anyone can check a certificate in public.", "sign_lt": "Duomenys išsamūs ir ištrinami pasibaigus saugojimo terminui, pažymėjimo tikrumą kiekvienas gali patikrinti viešai."}], "source": "drafted", "figures": ["credentials.issued", "credentials.duplicate_numbers", "credentials.public_checks"], "evidence": [{"title_en": "certificate register", "title_lt": "pažymėjimų registras"}, {"title_en": "rules on personal data", "title_lt": "asmens duomenų tvarkymo taisyklės"}], "title_en": "Data and records", "title_lt": "Duomenų ir dokumentų tvarkymas", "description_en": "Registration, certificates and personal data are kept by the rules.", "description_lt": "Registracija, pažymėjimai, asmens duomenys tvarkomi pagal taisykles."}], "description_en": "Plans, budget, records, resources.", "description_lt": "Planai, biudžetas, dokumentai, ištekliai.", "description_source": "drafted"}, {"code": "2.3", "source": "official", "title_en": "Management of in-service training programmes for teachers and education support specialists", "title_lt": "Mokytojų ir švietimo pagalbą teikiančių specialistų kvalifikacijos tobulinimo renginių programų vadyba", "mandatory": true, "indicators": [{"code": "2.3.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Events run without programmes.", "sign_lt": "Renginiai vyksta be programų."}, {"level": 1, "source": "drafted", "sign_en": "The programme is written after the event.", "sign_lt": "Programa rašoma po renginio."}, {"level": 2, "source": "drafted", "sign_en": "Programmes are ready before the event, but not all of them state competences and ways of self-assessment.", "sign_lt": "Programos parengiamos iki renginio, tačiau ne visose nurodytos kompetencijos ir įsivertinimo būdai."}, {"level": 3, "source": "drafted", "sign_en": "All programmes state purpose, competences, methods and ways of self-assessment, and most are reviewed.", "sign_lt": "Visose programose nurodyta paskirtis, kompetencijos, metodai ir įsivertinimo būdai, dauguma programų recenzuota."}, {"level": 4, "source": "drafted", "sign_en": "Teams prepare all programmes and each is reviewed before it is submitted for accreditation.", "sign_lt": "Visas programas rengia komandos, prieš teikiant akredituoti kiekviena recenzuojama."}], "source": "drafted", "figures": ["catalogue.programmes_total", "catalogue.programmes_reviewed_share"], "evidence": [{"title_en": "programme descriptions", "title_lt": "programų aprašai"}, {"title_en": "internal reviews", "title_lt": "vidinės recenzijos"}], "title_en": "Programme design", "title_lt": "Programų rengimas", "description_en": "The programme states its purpose, competences, methods and ways of self-assessment; a team prepares it.", "description_lt": "Programoje aiškiai nurodyta paskirtis, kompetencijos, metodai, įsivertinimo būdai; programą rengia komanda."}, {"code": "2.3.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no accredited programmes.", "sign_lt": "Akredituotų programų nėra."}, {"level": 1, "source": "drafted", "sign_en": "Programmes that were never accredited are delivered.", "sign_lt": "Vykdoma programų, kurios niekada nebuvo akredituotos."}, {"level": 2, "source": "drafted", "sign_en": "All delivered programmes have been accredited, but the accreditation of at least one has ended.", "sign_lt": "Visos vykdomos programos buvo akredituotos, tačiau bent vienos akreditacija pasibaigusi."}, {"level": 3, "source": "drafted", "sign_en": "All delivered programmes have valid accreditation, but not all were registered in time.", "sign_lt": "Visų vykdomų programų akreditacija galioja, tačiau ne visos užregistruotos laiku."}, {"level": 4, "source": "drafted", "sign_en": "All delivered programmes have valid accreditation and were registered in time; there is early warning before validity ends.", "sign_lt": "Visų vykdomų programų akreditacija galioja, visos užregistruotos laiku; apie artėjančią galiojimo pabaigą įspėjama iš anksto."}], "source": "drafted", "figures": ["accreditation.programmes_accredited", "accreditation.programmes_expiring", "training.events_without_valid_accreditation"], "evidence": [{"title_en": "accreditation decisions", "title_lt": "akreditavimo sprendimai"}, {"title_en": "validity calendar", "title_lt": "galiojimo kalendorius"}], "title_en": "Accreditation and registration of programmes", "title_lt": "Programų akreditavimas ir registravimas", "description_en": "Programmes are accredited and registered in time and the validity of their accreditation is watched.", "description_lt": "Programos laiku akredituojamos ir registruojamos, jų akreditacijos galiojimas stebimas."}, {"code": "2.3.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Delivery of programmes is not monitored.", "sign_lt": "Programų vykdymas nestebimas."}, {"level": 1, "source": "drafted", "sign_en": "Programmes are not changed until their validity ends.", "sign_lt": "Programos nekeičiamos iki galiojimo pabaigos."}, {"level": 2, "source": "drafted", "sign_en": "Delivery is compared with the description for some programmes only, and some programmes change.", "sign_lt": "Su aprašu lyginamas tik dalies programų vykdymas, kai kurios programos pakeičiamos."}, {"level": 3, "source": "drafted", "sign_en": "Most programmes are reviewed every year and changes are recorded.", "sign_lt": "Kasmet peržiūrima dauguma programų, pakeitimai aprašomi."}, {"level": 4, "source": "drafted", "sign_en": "Every programme is reviewed every year, and the version history gives the reason for each change.", "sign_lt": "Kasmet peržiūrima kiekviena programa, versijų istorijoje nurodyta kiekvieno pakeitimo priežastis."}], "source": "drafted", "figures": ["catalogue.programmes_revised_share", "catalogue.programme_versions", "training.delivery_deviations"], "evidence": [{"title_en": "monitoring report", "title_lt": "stebėsenos ataskaita"}, {"title_en": "version history of the programme", "title_lt": "programos versijų istorija"}], "title_en": "Monitoring of delivery and renewal", "title_lt": "Įgyvendinimo stebėsena ir atnaujinimas", "description_en": "Delivery is compared with the description; the programme changes with feedback.", "description_lt": "Vykdymas lyginamas su aprašu, programa keičiama pagal grįžtamąjį ryšį."}], "description_en": "The life of a programme from idea to renewal.", "description_lt": "Programos kelias nuo sumanymo iki atnaujinimo.", "description_source": "drafted"}], "source": "official", "title_en": "Management and administration", "title_lt": "Vadyba ir administravimas", "source_ref_en": "NŠA news of 2022-05-23 names this group of areas", "source_ref_lt": "Ši sričių grupė įvardyta 2022-05-23 NŠA naujienoje"}], "figures": [{"key": "accreditation.programmes_accredited", "unit": "programmes", "source": "drafted", "title_en": "Accredited programmes", "title_lt": "Akredituotos programos", "definition_en": "The institution''s programmes whose accreditation was valid on the last day of the period.", "definition_lt": "Institucijos programos, kurių akreditacija galiojo paskutinę laikotarpio dieną."}, {"key": "accreditation.programmes_expiring", "unit": "programmes", "source": "drafted", "title_en": "Programmes expiring soon", "title_lt": "Baigiančios galioti programos", "definition_en": "Programmes whose accreditation ends within 6 months of the last day of the period.", "definition_lt": "Programos, kurių akreditacija baigsis per 6 mėnesius nuo paskutinės laikotarpio dienos."}, {"key": "catalogue.programme_versions", "unit": "versions", "source": "drafted", "title_en": "Programme versions", "title_lt": "Programų versijos", "definition_en": "Programme versions made in the period that give the reason for the change.", "definition_lt": "Per laikotarpį sukurtos programų versijos, kuriose nurodyta pakeitimo priežastis."}, {"key": "catalogue.programmes_reviewed_share", "unit": "percent", "source": "drafted", "title_en": "Reviewed programmes", "title_lt": "Recenzuotos programos", "definition_en": "Programmes with at least one internal review as a share of all programmes of the institution.", "definition_lt": "Programų, turinčių bent vieną vidinę recenziją, dalis nuo visų institucijos programų."}, {"key": "catalogue.programmes_revised_share", "unit": "percent", "source": "drafted", "title_en": "Programmes revised", "title_lt": "Peržiūrėtos programos", "definition_en": "Programmes revised in the period as a share of all programmes delivered.", "definition_lt": "Programų, peržiūrėtų per laikotarpį, dalis nuo visų vykdytų programų."}, {"key": "catalogue.programmes_total", "unit": "programmes", "source": "drafted", "title_en": "Programmes", "title_lt": "Programos", "definition_en": "The institution''s programmes whose state on the last day of the period is neither draft nor withdrawn.", "definition_lt": "Institucijos programos, kurių būsena paskutinę laikotarpio dieną nėra „Rengiama“ ar „Panaikinta“."}, {"key": "credentials.duplicate_numbers", "unit": "numbers", "source": "drafted", "title_en": "Duplicate numbers", "title_lt": "Pasikartojantys numeriai", "definition_en": "Certificate numbers used more than once (official duplicates are not counted).", "definition_lt": "Pažymėjimų numeriai, panaudoti daugiau kaip vieną kartą (dublikatai neskaičiuojami)."}, {"key": "credentials.issued", "unit": "documents", "source": "drafted", "title_en": "Certificates issued", "title_lt": "Išduoti pažymėjimai ir pažymos", "definition_en": "Certificates and proofs of attendance issued in the period, revoked ones left out.", "definition_lt": "Per laikotarpį išduoti pažymėjimai ir pažymos be panaikintųjų."}, {"key": "credentials.public_checks", "unit": "checks", "source": "drafted", "title_en": "Public checks", "title_lt": "Viešos patikros", "definition_en": "How many times the institution''s certificates were checked in public in the period.", "definition_lt": "Kiek kartų per laikotarpį viešai patikrintas institucijos pažymėjimų tikrumas."}, {"key": "directory.staff_total", "unit": "persons", "source": "drafted", "title_en": "Staff", "title_lt": "Darbuotojai", "definition_en": "People working at the institution on the last day of the period.", "definition_lt": "Darbuotojai, dirbę institucijoje paskutinę laikotarpio dieną."}, {"key": "equipment.items_total", "unit": "items", "source": "drafted", "title_en": "Equipment items", "title_lt": "Įrangos vienetai", "definition_en": "Items delivered to the institution and not written off.", "definition_lt": "Institucijai perduoti ir nenurašyti įrangos vienetai."}, {"key": "equipment.items_used_share", "unit": "percent", "source": "drafted", "title_en": "Equipment in use", "title_lt": "Naudojama įranga", "definition_en": "Items used at least once in the period as a share of all items.", "definition_lt": "Įrangos vienetų, per laikotarpį panaudotų bent kartą, dalis nuo visų vienetų."}, {"key": "equipment.occupancy", "unit": "percent", "source": "drafted", "title_en": "Occupancy of rooms and equipment", "title_lt": "Patalpų ir įrangos užimtumas", "definition_en": "Booked hours as a share of all working hours in the period.", "definition_lt": "Rezervuotų valandų dalis nuo visų darbo valandų per laikotarpį."}, {"key": "evaluation.assessments_done", "unit": "assessments", "source": "drafted", "title_en": "Assessments done", "title_lt": "Atliktos ekspertizės", "definition_en": "Assessments of programmes and materials finished by the institution in the period.", "definition_lt": "Per laikotarpį institucijos baigtos programų ir medžiagos ekspertizės."}, {"key": "evaluation.declarations_signed_share", "unit": "percent", "source": "drafted", "title_en": "Declarations signed", "title_lt": "Pasirašytos deklaracijos", "definition_en": "Share of assessments before which every expert signed a declaration of impartiality.", "definition_lt": "Ekspertizių, prieš kurias nešališkumo deklaraciją pasirašė visi ekspertai, dalis."}, {"key": "evaluation.expert_fields", "unit": "fields", "source": "drafted", "title_en": "Fields of experts", "title_lt": "Ekspertų sritys", "definition_en": "Fields in which the institution has at least one verified expert.", "definition_lt": "Sritys, kuriose institucija turi bent vieną patikrintą ekspertą."}, {"key": "evaluation.experts_total", "unit": "persons", "source": "drafted", "title_en": "Experts", "title_lt": "Ekspertai", "definition_en": "Verified experts on the institution''s list on the last day of the period.", "definition_lt": "Patikrinti ekspertai, įrašyti į institucijos sąrašą paskutinę laikotarpio dieną."}, {"key": "evaluation.findings_in_plan_share", "unit": "percent", "source": "drafted", "title_en": "Findings taken into the plan", "title_lt": "Į planą įtrauktos išvados", "definition_en": "Findings of the previous self-evaluation with a measure in the plan, as a share of all findings.", "definition_lt": "Ankstesnio įsivertinimo išvadų, kurioms plane numatyta priemonė, dalis."}, {"key": "evaluation.plan_indicators_met_share", "unit": "percent", "source": "drafted", "title_en": "Plan indicators met", "title_lt": "Pasiekti plano rodikliai", "definition_en": "Plan indicators whose target was reached, as a share of all.", "definition_lt": "Plano rodiklių, kurių siektina reikšmė pasiekta, dalis."}, {"key": "evaluation.plan_indicators_total", "unit": "indicators", "source": "drafted", "title_en": "Plan indicators", "title_lt": "Plano rodikliai", "definition_en": "Indicators named in the annual plan in force.", "definition_lt": "Rodikliai, nurodyti galiojančiame metų plane."}, {"key": "evaluation.plan_measures_done_share", "unit": "percent", "source": "drafted", "title_en": "Measures carried out", "title_lt": "Įgyvendintos priemonės", "definition_en": "Measures of the improvement plan carried out on time, as a share of all due.", "definition_lt": "Tobulinimo plano priemonių, įgyvendintų iki termino, dalis."}, {"key": "evaluation.rating_agreement", "unit": "coefficient", "source": "drafted", "title_en": "Agreement of ratings", "title_lt": "Ekspertų vertinimų sutapimas", "definition_en": "Krippendorff''s alpha over all assessments of the period; not shown when ratings are too few.", "definition_lt": "Krippendorffo alfa, apskaičiuota pagal visas laikotarpio ekspertizes; nerodoma, jei vertinimų per mažai."}, {"key": "evaluation.statements_with_evidence_share", "unit": "percent", "source": "drafted", "title_en": "Statements with evidence", "title_lt": "Įrodymais pagrįsti teiginiai", "definition_en": "Statements in findings linked to at least one piece of evidence, as a share of all.", "definition_lt": "Išvadų teiginių, susietų su bent vienu įrodymu, dalis."}, {"key": "learning.staff_plans_share", "unit": "percent", "source": "drafted", "title_en": "Staff with a development plan", "title_lt": "Darbuotojai, turintys tobulėjimo planą", "definition_en": "Share of staff with a personal development plan in force.", "definition_lt": "Darbuotojų, turinčių galiojantį asmeninį tobulėjimo planą, dalis."}, {"key": "library.comments", "unit": "comments", "source": "drafted", "title_en": "Comments on bank entries", "title_lt": "Atsiliepimai apie banko įrašus", "definition_en": "Comments on the institution''s entries written in the period.", "definition_lt": "Per laikotarpį parašyti atsiliepimai apie institucijos įrašus."}, {"key": "library.entries_added", "unit": "entries", "source": "drafted", "title_en": "New bank entries", "title_lt": "Nauji banko įrašai", "definition_en": "Entries of the institution''s experience bank published in the period.", "definition_lt": "Per laikotarpį paskelbti institucijos patirties banko įrašai."}, {"key": "library.entries_classified_share", "unit": "percent", "source": "drafted", "title_en": "Classified entries", "title_lt": "Suklasifikuoti įrašai", "definition_en": "Share of entries linked to subject, grade and competence.", "definition_lt": "Įrašų, susietų su dalyku, klase ir kompetencija, dalis."}, {"key": "library.entries_current_share", "unit": "percent", "source": "drafted", "title_en": "Entries checked this year", "title_lt": "Peržiūrėti banko įrašai", "definition_en": "Share of entries checked, renewed or marked as outdated in the last 12 months.", "definition_lt": "Įrašų, per pastaruosius 12 mėnesių peržiūrėtų, atnaujintų arba pažymėtų kaip pasenę, dalis."}, {"key": "library.entries_reviewed_share", "unit": "percent", "source": "drafted", "title_en": "Reviewed entries", "title_lt": "Recenzuoti įrašai", "definition_en": "Share of entries with at least one review.", "definition_lt": "Įrašų, turinčių bent vieną recenziją, dalis."}, {"key": "library.entries_total", "unit": "entries", "source": "drafted", "title_en": "Bank entries", "title_lt": "Patirties banko įrašai", "definition_en": "Published entries of the institution on the last day of the period.", "definition_lt": "Paskelbti institucijos įrašai paskutinę laikotarpio dieną."}, {"key": "library.reuse_examples", "unit": "examples", "source": "drafted", "title_en": "Examples of re-use", "title_lt": "Pritaikymo pavyzdžiai", "definition_en": "Cases described in the period where experience was re-used in another school.", "definition_lt": "Per laikotarpį aprašyti atvejai, kai patirtis pritaikyta kitoje mokykloje."}, {"key": "library.searches", "unit": "searches", "source": "drafted", "title_en": "Searches in the bank", "title_lt": "Paieškos banke", "definition_en": "Searches in the period that returned at least one entry of the institution.", "definition_lt": "Per laikotarpį atliktos paieškos, kurių rezultatuose buvo bent vienas institucijos įrašas."}, {"key": "library.views", "unit": "views", "source": "drafted", "title_en": "Views of entries", "title_lt": "Įrašų peržiūros", "definition_en": "Views of the institution''s entries in the period, those by the authors left out.", "definition_lt": "Institucijos įrašų peržiūros per laikotarpį be pačių autorių peržiūrų."}, {"key": "mentoring.cases_closed_with_result_share", "unit": "percent", "source": "drafted", "title_en": "Consultations closed with a result", "title_lt": "Rezultato aptarimu baigti konsultavimai", "definition_en": "Share of consultations finished in the period whose result was discussed.", "definition_lt": "Per laikotarpį baigtų konsultavimų, kurių rezultatas aptartas, dalis."}, {"key": "mentoring.cases_logged_share", "unit": "percent", "source": "drafted", "title_en": "Consultations on record", "title_lt": "Aprašyti konsultavimai", "definition_en": "Share of consultations with goal, meetings and reflection on record.", "definition_lt": "Konsultavimų, kurių tikslas, susitikimai ir refleksija aprašyti, dalis."}, {"key": "mentoring.cases_total", "unit": "consultations", "source": "drafted", "title_en": "Consultations", "title_lt": "Konsultavimai", "definition_en": "Consultations begun or continued in the period.", "definition_lt": "Per laikotarpį pradėti arba tęsti konsultavimai."}, {"key": "mentoring.consultants_total", "unit": "persons", "source": "drafted", "title_en": "Consultants and mentors", "title_lt": "Konsultantai ir mentoriai", "definition_en": "Consultants and mentors on the list on the last day of the period.", "definition_lt": "Konsultantai ir mentoriai, įrašyti į sąrašą paskutinę laikotarpio dieną."}, {"key": "mentoring.consultants_trained_share", "unit": "percent", "source": "drafted", "title_en": "Trained consultants", "title_lt": "Parengti konsultantai", "definition_en": "Share of consultants and mentors with a training certificate.", "definition_lt": "Konsultantų ir mentorių, turinčių rengimo pažymėjimą, dalis."}, {"key": "mentoring.priority_fields_covered_share", "unit": "percent", "source": "drafted", "title_en": "Fields covered by consultants", "title_lt": "Konsultantų aprėptos sritys", "definition_en": "Share of priority fields with at least one trained consultant.", "definition_lt": "Prioritetinių sričių, kuriose yra bent vienas parengtas konsultantas, dalis."}, {"key": "partnerships.agreements_active", "unit": "agreements", "source": "drafted", "title_en": "Agreements in force", "title_lt": "Galiojančios sutartys", "definition_en": "Cooperation agreements in force on the last day of the period.", "definition_lt": "Bendradarbiavimo sutartys, galiojusios paskutinę laikotarpio dieną."}, {"key": "partnerships.joint_activities", "unit": "activities", "source": "drafted", "title_en": "Joint activities", "title_lt": "Bendros veiklos", "definition_en": "Activities held with partners in the period.", "definition_lt": "Per laikotarpį su partneriais įvykusios veiklos."}, {"key": "partnerships.partners_abroad", "unit": "partners", "source": "drafted", "title_en": "Partners abroad", "title_lt": "Užsienio partneriai", "definition_en": "Partners abroad with at least one joint activity in the period.", "definition_lt": "Užsienio partneriai, su kuriais per laikotarpį įvyko bent viena bendra veikla."}, {"key": "partnerships.projects_active", "unit": "projects", "source": "drafted", "title_en": "Active projects", "title_lt": "Vykdomi projektai", "definition_en": "Projects run by the institution, alone or with partners, in the period.", "definition_lt": "Projektai, kuriuos institucija per laikotarpį vykdė pati arba su partneriais."}, {"key": "partnerships.projects_continued_share", "unit": "percent", "source": "drafted", "title_en": "Projects continued as services", "title_lt": "Tęsiami projektų rezultatai", "definition_en": "Share of projects finished in the last three years whose result became a standing service.", "definition_lt": "Per pastaruosius trejus metus baigtų projektų, kurių rezultatas tapo nuolatine paslauga, dalis."}, {"key": "partnerships.projects_linked_to_strategy_share", "unit": "percent", "source": "drafted", "title_en": "Projects linked to the strategy", "title_lt": "Su strategija susieti projektai", "definition_en": "Share of projects linked to an aim of the strategic plan.", "definition_lt": "Projektų, susietų su strateginio plano tikslu, dalis."}, {"key": "partnerships.result_downloads", "unit": "downloads", "source": "drafted", "title_en": "Downloads of results", "title_lt": "Rezultatų atsisiuntimai", "definition_en": "Downloads of project results in the period.", "definition_lt": "Projektų rezultatų atsisiuntimai per laikotarpį."}, {"key": "partnerships.results_public_share", "unit": "percent", "source": "drafted", "title_en": "Results open to the public", "title_lt": "Viešai prieinami rezultatai", "definition_en": "Share of finished projects whose results are still publicly accessible.", "definition_lt": "Baigtų projektų, kurių rezultatai tebėra viešai prieinami, dalis."}, {"key": "publicity.figures_published", "unit": "figures", "source": "drafted", "title_en": "Published figures", "title_lt": "Viešai skelbiami rodikliai", "definition_en": "Figures shown on the institution''s public page.", "definition_lt": "Rodikliai, rodomi viešame institucijos puslapyje."}, {"key": "publicity.measures", "unit": "measures", "source": "drafted", "title_en": "Publicity measures", "title_lt": "Viešinimo priemonės", "definition_en": "Publicity measures carried out in the period.", "definition_lt": "Per laikotarpį įgyvendintos viešinimo priemonės."}, {"key": "publicity.newsletters_sent", "unit": "newsletters", "source": "drafted", "title_en": "Newsletters sent", "title_lt": "Išsiųsti naujienlaiškiai", "definition_en": "Newsletters sent in the period.", "definition_lt": "Per laikotarpį išsiųsti naujienlaiškiai."}, {"key": "publicity.pages_current_share", "unit": "percent", "source": "drafted", "title_en": "Pages kept current", "title_lt": "Atnaujinti puslapiai", "definition_en": "Share of the institution''s public pages renewed or checked in the last 3 months.", "definition_lt": "Viešų institucijos puslapių, atnaujintų ar peržiūrėtų per pastaruosius 3 mėnesius, dalis."}, {"key": "surveys.consulting_mean", "unit": "points_1_5", "source": "drafted", "title_en": "Rating of consulting", "title_lt": "Konsultavimo įvertinimas", "definition_en": "Mean of client questionnaires from 1 to 5; not shown with fewer than 5 answers.", "definition_lt": "Konsultuojamųjų anketų vidurkis nuo 1 iki 5; nerodomas, jei atsakymų mažiau kaip 5."}, {"key": "surveys.consulting_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, consulting", "title_lt": "Atsakiusieji apie konsultavimą", "definition_en": "Those who answered as a share of all persons consulted.", "definition_lt": "Atsakiusiųjų dalis nuo visų konsultuotų asmenų."}, {"key": "surveys.delayed_application_share", "unit": "percent", "source": "drafted", "title_en": "Apply after 3–6 months", "title_lt": "Taiko po 3–6 mėnesių", "definition_en": "Share of respondents of the delayed survey who apply what they learned often or sometimes.", "definition_lt": "Atidėtos apklausos dalyvių, taikančių tai, ko išmoko, dažnai arba kartais, dalis."}, {"key": "surveys.delayed_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, delayed survey", "title_lt": "Atsakiusieji į atidėtą apklausą", "definition_en": "Those who answered the survey after 3–6 months as a share of all invited.", "definition_lt": "Į apklausą po 3–6 mėnesių atsakiusiųjų dalis nuo visų kviestųjų."}, {"key": "surveys.event_mean", "unit": "points_1_5", "source": "drafted", "title_en": "Rating of events", "title_lt": "Renginių įvertinimas", "definition_en": "Mean of the statements in participant questionnaires from 1 to 5; not shown with fewer than 5 answers.", "definition_lt": "Dalyvių anketų teiginių vidurkis nuo 1 iki 5; nerodomas, jei atsakymų mažiau kaip 5."}, {"key": "surveys.event_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, events", "title_lt": "Atsakiusieji po renginio", "definition_en": "Participants who filled in the questionnaire as a share of all who attended.", "definition_lt": "Anketą užpildžiusių dalyvių dalis nuo visų dalyvavusiųjų."}, {"key": "surveys.long_programmes_followed_up_share", "unit": "percent", "source": "drafted", "title_en": "Programmes with an impact survey", "title_lt": "Programos su poveikio apklausa", "definition_en": "Share of programmes of over 40 hours followed by an impact survey.", "definition_lt": "Ilgesnių kaip 40 val. programų, po kurių atlikta poveikio apklausa, dalis."}, {"key": "surveys.needs_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, needs survey", "title_lt": "Atsakiusieji į poreikių apklausą", "definition_en": "Those who answered the needs survey as a share of all invited.", "definition_lt": "Į poreikių apklausą atsakiusiųjų dalis nuo visų kviestųjų."}, {"key": "training.delivery_deviations", "unit": "events", "source": "drafted", "title_en": "Deviations from the description", "title_lt": "Nuokrypiai nuo aprašo", "definition_en": "Events in the period whose hours, lecturers or topics differed from the programme description.", "definition_lt": "Per laikotarpį įvykę renginiai, kurių valandos, lektoriai ar temos neatitiko programos aprašo."}, {"key": "training.events_by_form", "unit": "events", "source": "drafted", "title_en": "Events by form", "title_lt": "Renginiai pagal formą", "definition_en": "Number of events held in the period, by form.", "definition_lt": "Per laikotarpį įvykusių renginių skaičius pagal kiekvieną formą."}, {"key": "training.events_linked_to_need_share", "unit": "percent", "source": "drafted", "title_en": "Events linked to a need", "title_lt": "Su poreikiu susieti renginiai", "definition_en": "Share of planned events linked to a studied need or a priority.", "definition_lt": "Plano renginių, susietų su ištirtu poreikiu arba prioritetu, dalis."}, {"key": "training.events_observed_share", "unit": "percent", "source": "drafted", "title_en": "Observed events", "title_lt": "Stebėti renginiai", "definition_en": "Share of events held for which an observation sheet was filled in.", "definition_lt": "Įvykusių renginių, kuriems užpildytas stebėjimo lapas, dalis."}, {"key": "training.events_planned", "unit": "events", "source": "drafted", "title_en": "Planned events", "title_lt": "Plano renginiai", "definition_en": "Events entered in the annual plan in force.", "definition_lt": "Į galiojantį metų planą įrašyti renginiai."}, {"key": "training.events_remote_share", "unit": "percent", "source": "drafted", "title_en": "Remote and hybrid events", "title_lt": "Nuotoliniai ir mišrūs renginiai", "definition_en": "Share of events held that could be attended remotely.", "definition_lt": "Įvykusių renginių, kuriuose buvo galima dalyvauti nuotoliu, dalis."}, {"key": "training.events_without_valid_accreditation", "unit": "events", "source": "drafted", "title_en": "Events without valid accreditation", "title_lt": "Renginiai be galiojančios akreditacijos", "definition_en": "Events of programmes whose accreditation was not valid on the day.", "definition_lt": "Renginiai pagal programas, kurių akreditacija renginio dieną negaliojo."}, {"key": "training.participants_by_municipality", "unit": "persons", "source": "drafted", "title_en": "Participants by municipality", "title_lt": "Dalyviai pagal savivaldybę", "definition_en": "Different persons who took part in the period by municipality of workplace; groups under 5 are not shown.", "definition_lt": "Skirtingi per laikotarpį dalyvavę asmenys pagal darbovietės savivaldybę; grupės, mažesnės kaip 5 asmenys, nerodomos."}, {"key": "training.staff_trained_share", "unit": "percent", "source": "drafted", "title_en": "Staff who took part in training", "title_lt": "Mokymus baigę darbuotojai", "definition_en": "Share of staff who completed at least one training in the period.", "definition_lt": "Darbuotojų, per laikotarpį baigusių bent vienus mokymus, dalis."}, {"key": "training.target_groups_served_share", "unit": "percent", "source": "drafted", "title_en": "Target groups served", "title_lt": "Aprėptos tikslinės grupės", "definition_en": "Share of target groups with at least one event in the period.", "definition_lt": "Tikslinių grupių, kurioms per laikotarpį įvyko bent vienas renginys, dalis."}], "note_en": "Structure by the 2006 rules in the 2008 wording (in force from 2009-01-01); areas as published in 2020–2022. The source marks say what is drafted.", "note_lt": "Sandara – pagal 2006 m. taisyklių 2008 m. redakciją (galioja nuo 2009-01-01), sritys – pagal 2020–2022 m. paskelbtus sąrašus. Kas parengta šiai sistemai, rodo šaltinio žymos.", "sources": [{"url": "https://www.e-tar.lt/rs/legalact/TAR.C954388161D2/", "title_en": "ISAK-109 of 2006-01-23, new wording ISAK-1116 of 2008-04-22 (in force from 2009-01-01)", "title_lt": "2006-01-23 įsakymas Nr. ISAK-109, nauja redakcija – 2008-04-22 įsakymas Nr. ISAK-1116 (galioja nuo 2009-01-01)"}, {"url": "https://www.nsa.smm.lt/2022/05/23/nsa-suteikta-akreditacija-pedagogu-profesinio-tobulinimo-veikloms-igyvendinti/", "title_en": "NŠA accredited, news of 2022-05-23 (areas)", "title_lt": "NŠA naujiena apie suteiktą akreditaciją, 2022-05-23 (sritys)"}, {"url": "http://qualiti.univaq.it/?page_id=2293", "title_en": "SDC quality assurance (areas in English)", "title_lt": "Akredituoto centro (SDC) kokybės užtikrinimo puslapis (sritys anglų kalba)"}, {"url": "https://www.nsa.smm.lt/mokyklu-veiklos-pletra-ir-pedagogu-kvalifikacija/pedagogu-kvalifikacijos-tobulinimo-istaigu-isivertinimas-ir-stebesena/", "title_en": "NŠA: self-evaluation and monitoring of institutions", "title_lt": "NŠA: institucijų įsivertinimas ir stebėsena"}], "version": 2, "title_en": "Self-evaluation and external evaluation of a teacher in-service training institution", "title_lt": "Institucijos, vykdančios mokytojų ir švietimo pagalbą teikiančių specialistų kvalifikacijos tobulinimą, veiklos įsivertinimas ir išorinis vertinimas", "decision_rule": {"input": "agreed_levels", "match": "first", "rules": [{"when": {"any": [{"op": ">", "field": "unrated_count", "value": 0}, {"op": ">", "field": "mandatory_na_count", "value": 0}]}, "outcome": "no_proposal", "sentence_en": "While any indicator of a chosen area is unrated, or any indicator of area 2.3 is marked not applicable, there is no proposal.", "sentence_lt": "Kol neįvertinti visi pasirinktų sričių rodikliai arba kol kuriam nors 2.3 srities rodikliui pažymėta „Netaikoma“, siūlymo nėra."}, {"when": {"any": [{"op": ">", "field": "mandatory_zero_count", "value": 0}]}, "outcome": "refuse", "sentence_en": "If at least one indicator of area 2.3 is rated 0 (N), refusal is proposed.", "sentence_lt": "Jeigu bent vienas 2.3 srities rodiklis įvertintas 0 (N) lygiu, siūloma neakredituoti."}, {"when": {"all": [{"op": ">=", "field": "overall_mean", "value": "2.8"}, {"op": ">=", "field": "lowest_area_mean", "value": "2.0"}, {"op": ">=", "field": "area_2_3_mean", "value": "2.5"}]}, "outcome": "accredit_5", "sentence_en": "If the overall mean is at least 2.8, the mean of every applicable area at least 2 and the mean of area 2.3 at least 2.5, accreditation for 5 years is proposed.", "sentence_lt": "Jeigu bendras vidurkis ne mažesnis kaip 2,8, kiekvienos taikomos srities vidurkis ne mažesnis kaip 2, o 2.3 srities vidurkis ne mažesnis kaip 2,5, siūloma akredituoti 5 metams."}, {"when": {"all": [{"op": ">=", "field": "overall_mean", "value": "2.0"}, {"op": "<=", "field": "areas_below_2_count", "value": 2}]}, "outcome": "accredit_3", "sentence_en": "If the overall mean is at least 2 and at most two areas have a mean below 2, accreditation for 3 years is proposed.", "sentence_lt": "Jeigu bendras vidurkis ne mažesnis kaip 2, o sričių, kurių vidurkis mažesnis kaip 2, yra ne daugiau kaip dvi, siūloma akredituoti 3 metams."}, {"when": {"always": true}, "outcome": "refuse", "sentence_en": "In all other cases refusal is proposed.", "sentence_lt": "Visais kitais atvejais siūloma neakredituoti."}], "fields": [{"name": "unrated_count", "type": "integer", "where": {"rating": "unrated"}, "measure": "count_indicators", "definition_en": "Number of indicators in chosen areas not rated yet.", "definition_lt": "Pasirinktų sričių rodiklių, kurie dar neįvertinti, skaičius."}, {"name": "mandatory_na_count", "type": "integer", "where": {"area": "2.3", "rating": "na"}, "measure": "count_indicators", "definition_en": "Number of indicators of the mandatory area 2.3 marked not applicable.", "definition_lt": "Privalomos 2.3 srities rodiklių, kuriems pažymėta „Netaikoma“, skaičius."}, {"name": "mandatory_zero_count", "type": "integer", "where": {"area": "2.3", "rating": 0}, "measure": "count_indicators", "definition_en": "Number of indicators of the mandatory area 2.3 rated 0 (N).", "definition_lt": "Privalomos 2.3 srities rodiklių, įvertintų 0 (N) lygiu, skaičius."}, {"name": "overall_mean", "type": "number", "measure": "mean_of_area_means", "definition_en": "The arithmetic mean of the means of applicable areas, not rounded.", "definition_lt": "Taikomų sričių vidurkių aritmetinis vidurkis, neapvalintas."}, {"name": "lowest_area_mean", "type": "number", "measure": "min_of_area_means", "definition_en": "The lowest mean of an applicable area.", "definition_lt": "Mažiausias taikomos srities vidurkis."}, {"area": "2.3", "name": "area_2_3_mean", "type": "number", "measure": "area_mean", "definition_en": "The mean of area 2.3.", "definition_lt": "2.3 srities vidurkis."}, {"name": "areas_below_2_count", "type": "integer", "where": {"area_mean": {"op": "<", "value": "2.0"}}, "measure": "count_areas", "definition_en": "Number of applicable areas whose mean is below 2.", "definition_lt": "Taikomų sričių, kurių vidurkis mažesnis kaip 2, skaičius."}], "source": "drafted", "note_en": "The rule only proposes: the experts give reasons for the proposal and the minister decides.", "note_lt": "Taisyklė tik siūlo: ekspertai siūlymą pagrindžia, o sprendžia ministras.", "outcomes": [{"code": "accredit_5", "source": "official", "title_en": "Accredit for 5 years", "title_lt": "Akredituoti 5 metams", "proposable": true, "term_years": 5}, {"code": "accredit_3", "source": "official", "title_en": "Accredit for 3 years", "title_lt": "Akredituoti 3 metams", "proposable": true, "term_years": 3}, {"code": "accredit_1", "source": "official", "title_en": "Accredit for 1 year (2010 wording only)", "title_lt": "Akredituoti 1 metams (tik pagal 2010 m. redakciją)", "proposable": false, "term_years": 1}, {"code": "refuse", "source": "official", "title_en": "Refuse accreditation", "title_lt": "Neakredituoti", "proposable": true, "term_years": null}, {"code": "no_proposal", "source": "drafted", "title_en": "No proposal yet", "title_lt": "Siūlymo dar nėra", "proposable": false, "term_years": null}], "comparison": "exact", "definitions": [{"term": "rating", "values": ["unrated", "na", 0, 1, 2, 3, 4], "definition_en": "The rating of an indicator: an agreed level from 0 to 4, not applicable (na), or no rating yet (unrated).", "definition_lt": "Rodiklio vertinimas: sutartas lygis nuo 0 iki 4, „Netaikoma“ (na) arba vertinimo dar nėra (unrated)."}, {"term": "chosen_area", "definition_en": "An area chosen for evaluation. Area 2.3 is mandatory and always counts as chosen. Indicators of areas not chosen are left out.", "definition_lt": "Vertinti pasirinkta sritis. 2.3 sritis privaloma ir visada laikoma pasirinkta. Nepasirinktos srities rodikliai neskaičiuojami."}, {"term": "area_mean", "definition_en": "The arithmetic mean of the levels 0–4 of the indicators in a chosen area; not applicable is left out and the mean is not rounded.", "definition_lt": "Pasirinktos srities rodiklių lygių nuo 0 iki 4 aritmetinis vidurkis; „Netaikoma“ neįskaičiuojama, vidurkis neapvalinamas."}, {"term": "applicable_area", "definition_en": "A chosen area with at least one indicator rated 0–4.", "definition_lt": "Pasirinkta sritis, kurioje bent vienas rodiklis įvertintas lygiu nuo 0 iki 4."}], "mandatory_areas": ["2.3"], "na_allowed_in_mandatory_areas": false}, "in_force_from": "2009-01-01", "drafted_parts_en": "All indicators, all level signs, the scale and the decision rule. Areas may be chosen as relevant to the institution (institucijai aktualios veiklos sritys).", "drafted_parts_lt": "Visi rodikliai, visi lygių požymiai, skalė ir sprendimo taisyklė. Institucija renkasi jai aktualias veiklos sritis.", "official_structure_en": "Two groups, eight areas; every area has parts, evaluation signs (vertinimo požymiai) and a rating scale (vertinimo skalė) in the annex of the rules.", "official_structure_lt": "Dvi grupės, aštuonios sritys; taisyklių priede kiekviena sritis turi dalis, vertinimo požymius ir vertinimo skalę."}', 'start', '', '2026-11-26 22:52:49.868616+00', 1, 13),
	(2, 0, '{"id": "institution-evaluation", "scale": {"levels": [{"code": "N", "level": 0, "title_en": "Unacceptable", "title_lt": "Nepriimtinai", "descriptor_en": "The activity is absent or contrary to law; no evidence is given.", "descriptor_lt": "Veiklos nėra arba ji prieštarauja teisės aktams; įrodymų nepateikta."}, {"code": "1", "level": 1, "title_en": "Poor", "title_lt": "Prastai", "descriptor_en": "The activity is occasional and depends on single persons; evidence is scattered, there are more gaps than strengths.", "descriptor_lt": "Veikla atsitiktinė, priklauso nuo pavienių žmonių; įrodymai pavieniai, trūkumų daugiau negu privalumų."}, {"code": "2", "level": 2, "title_en": "Satisfactory", "title_lt": "Patenkinamai", "descriptor_en": "A way of working is agreed but not always kept; results are recorded yet seldom used.", "descriptor_lt": "Susitarta, kaip dirbama, bet susitarimo laikomasi ne visada; rezultatai aprašomi, tačiau retai panaudojami."}, {"code": "3", "level": 3, "title_en": "Good", "title_lt": "Gerai", "descriptor_en": "The activity is planned and steady; results are analysed and decisions rest on them; gaps are minor.", "descriptor_lt": "Veikla planinga ir nuolatinė, rezultatai analizuojami ir jais grindžiami sprendimai; trūkumai neesminiai."}, {"code": "4", "level": 4, "title_en": "Very good", "title_lt": "Labai gerai", "descriptor_en": "The activity is purposeful and its effect on teachers'' work is measured; other institutions learn from it.", "descriptor_lt": "Veikla kryptinga, matuojamas jos poveikis mokytojo darbui; patirtimi naudojasi kitos institucijos."}], "source": "drafted", "basis_en": "Four levels plus N, as used in Lithuanian school evaluation. On screen level 0 is shown as \"0 (N)\".", "basis_lt": "Keturi lygiai ir N, kaip vertinant Lietuvos mokyklas. Ekrane 0 lygis rašomas „0 (N)“.", "not_applicable": {"code": "NA", "display": "words", "title_en": "Not applicable", "title_lt": "Netaikoma", "descriptor_en": "This activity is not relevant to the institution; the reason must be given.", "descriptor_lt": "Ši veikla institucijai neaktuali; reikia paaiškinti kodėl."}}, "units": [{"code": "percent", "title_en": "%", "title_lt": "%"}, {"code": "points_1_5", "title_en": "points (1–5)", "title_lt": "balai (1–5)"}, {"code": "coefficient", "title_en": "coefficient", "title_lt": "koeficientas"}, {"code": "persons", "title_en": "persons", "title_lt": "asmenys"}, {"code": "programmes", "title_en": "programmes", "title_lt": "programos"}, {"code": "versions", "title_en": "versions", "title_lt": "versijos"}, {"code": "numbers", "title_en": "numbers", "title_lt": "numeriai"}, {"code": "documents", "title_en": "documents", "title_lt": "dokumentai"}, {"code": "checks", "title_en": "checks", "title_lt": "patikros"}, {"code": "items", "title_en": "items", "title_lt": "vienetai"}, {"code": "assessments", "title_en": "assessments", "title_lt": "ekspertizės"}, {"code": "fields", "title_en": "fields", "title_lt": "sritys"}, {"code": "indicators", "title_en": "indicators", "title_lt": "rodikliai"}, {"code": "comments", "title_en": "comments", "title_lt": "atsiliepimai"}, {"code": "entries", "title_en": "entries", "title_lt": "įrašai"}, {"code": "examples", "title_en": "examples", "title_lt": "pavyzdžiai"}, {"code": "searches", "title_en": "searches", "title_lt": "paieškos"}, {"code": "views", "title_en": "views", "title_lt": "peržiūros"}, {"code": "consultations", "title_en": "consultations", "title_lt": "konsultavimai"}, {"code": "agreements", "title_en": "agreements", "title_lt": "sutartys"}, {"code": "activities", "title_en": "activities", "title_lt": "veiklos"}, {"code": "partners", "title_en": "partners", "title_lt": "partneriai"}, {"code": "projects", "title_en": "projects", "title_lt": "projektai"}, {"code": "downloads", "title_en": "downloads", "title_lt": "atsisiuntimai"}, {"code": "figures", "title_en": "figures", "title_lt": "rodikliai"}, {"code": "measures", "title_en": "measures", "title_lt": "priemonės"}, {"code": "newsletters", "title_en": "newsletters", "title_lt": "naujienlaiškiai"}, {"code": "events", "title_en": "events", "title_lt": "renginiai"}], "groups": [{"code": "1", "areas": [{"code": "1.1", "source": "official", "title_en": "Seminars, courses, lectures and other events", "title_lt": "Seminarai, kursai, paskaitos ir kiti renginiai", "indicators": [{"code": "1.1.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Needs are not studied and there is no plan of events.", "sign_lt": "Poreikiai netiriami, renginių plano nėra."}, {"level": 1, "source": "drafted", "sign_en": "Events are picked from what lecturers offer.", "sign_lt": "Renginiai renkami pagal lektorių siūlymus."}, {"level": 2, "source": "drafted", "sign_en": "Needs are studied, but only some events in the plan are linked to the findings.", "sign_lt": "Poreikiai tiriami, tačiau su tyrimo išvadomis susieta tik dalis plano renginių."}, {"level": 3, "source": "drafted", "sign_en": "Most events in the plan are linked to a studied need of persons, schools, the municipality or the country.", "sign_lt": "Su ištirtu asmens, mokyklos, savivaldybės ar šalies poreikiu susieta dauguma plano renginių."}, {"level": 4, "source": "drafted", "sign_en": "Every event in the plan is linked to a specific need and priority; the plan is also revised during the year as new data come in.", "sign_lt": "Kiekvienas plano renginys susietas su konkrečiu poreikiu ir prioritetu; pagal naujus duomenis planas tikslinamas ir metų eigoje."}], "source": "drafted", "figures": ["surveys.needs_response_share", "training.events_planned", "training.events_linked_to_need_share"], "evidence": [{"title_en": "report of the needs survey", "title_lt": "poreikių apklausos ataskaita"}, {"title_en": "annual activity plan", "title_lt": "metų veiklos planas"}, {"title_en": "minutes of a meeting with schools", "title_lt": "pasitarimo su mokyklomis protokolas"}], "title_en": "Needs analysis", "title_lt": "Poreikių tyrimas", "description_en": "Needs are studied at the level of the person, school, municipality and country, and the findings turn into the annual plan.", "description_lt": "Tiriami asmens, mokyklos, savivaldybės ir šalies poreikiai, pagal išvadas sudaromas metų planas."}, {"code": "1.1.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one event for teachers took place during the year.", "sign_lt": "Per metus neįvyko nė vienas mokytojams skirtas renginys."}, {"level": 1, "source": "drafted", "sign_en": "Only short seminars for the same audience.", "sign_lt": "Vyksta vien trumpi seminarai tai pačiai auditorijai."}, {"level": 2, "source": "drafted", "sign_en": "Two or three forms of events are offered, but some target groups have none.", "sign_lt": "Siūlomos dvi ar trys renginių formos, tačiau kai kurioms tikslinėms grupėms renginių nėra."}, {"level": 3, "source": "drafted", "sign_en": "At least four forms are offered, most target groups have events and some of them are remote.", "sign_lt": "Siūlomos bent keturios formos, renginių yra daugumai tikslinių grupių, dalis jų vyksta nuotoliu."}, {"level": 4, "source": "drafted", "sign_en": "Every target group has events, some of which need no travel; teachers of all the municipalities served take part.", "sign_lt": "Renginių yra kiekvienai tikslinei grupei, dalyje jų galima dalyvauti niekur nevykstant; dalyvauja visų aptarnaujamų savivaldybių mokytojai."}], "source": "drafted", "figures": ["training.events_by_form", "training.events_remote_share", "training.target_groups_served_share", "training.participants_by_municipality"], "evidence": [{"title_en": "summary of events by form and target group", "title_lt": "renginių suvestinė pagal formą ir tikslinę grupę"}, {"title_en": "distribution of participants by school", "title_lt": "dalyvių pasiskirstymas pagal mokyklas"}], "title_en": "Variety and accessibility of supply", "title_lt": "Pasiūlos įvairovė ir prieinamumas", "description_en": "Different forms are offered (seminar, long-term programme, placement, open lesson, remote training), suited to all groups of teachers and all places.", "description_lt": "Siūlomos skirtingos formos (seminaras, ilgalaikė programa, stažuotė, atvira pamoka, nuotoliniai mokymai), tinkamos visoms mokytojų grupėms ir vietovėms."}, {"code": "1.1.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Events run without a programme or depart from it in essentials.", "sign_lt": "Renginiai vyksta be programos arba nuo jos iš esmės nukrypstama."}, {"level": 1, "source": "drafted", "sign_en": "Questionnaires are not filled in, or their data are not summarised.", "sign_lt": "Anketos nepildomos arba jų duomenys neapibendrinami."}, {"level": 2, "source": "drafted", "sign_en": "Questionnaires are summarised, but fewer than half of participants answer.", "sign_lt": "Anketos apibendrinamos, tačiau atsako mažiau negu pusė dalyvių."}, {"level": 3, "source": "drafted", "sign_en": "At least half of participants answer, the mean is at least 4 out of 5 and some events are observed.", "sign_lt": "Atsako bent pusė dalyvių, anketų vidurkis – ne mažesnis kaip 4 iš 5, dalis renginių stebima."}, {"level": 4, "source": "drafted", "sign_en": "At least half of participants answer and the mean is at least 4.5 out of 5; questionnaires and observation sheets improve later events.", "sign_lt": "Atsako bent pusė dalyvių, anketų vidurkis – ne mažesnis kaip 4,5 iš 5; pagal anketas ir stebėjimo lapus tobulinami kiti renginiai."}], "source": "drafted", "figures": ["surveys.event_mean", "surveys.event_response_share", "training.events_observed_share"], "evidence": [{"title_en": "event observation sheet", "title_lt": "renginio stebėjimo lapas"}, {"title_en": "summary of participant questionnaires", "title_lt": "dalyvių anketų suvestinė"}, {"title_en": "learning material", "title_lt": "mokymosi medžiaga"}], "title_en": "Quality of delivery", "title_lt": "Renginio kokybė", "description_en": "Content, methods, lecturer and duration match the programme; participants are active.", "description_lt": "Renginio turinys, metodai, lektorius ir trukmė atitinka programą; dalyviai aktyvūs."}, {"code": "1.1.4", "signs": [{"level": 0, "source": "drafted", "sign_en": "The benefit of events is not assessed in any way.", "sign_lt": "Renginių nauda nevertinama jokiu būdu."}, {"level": 1, "source": "drafted", "sign_en": "Only satisfaction at the end of the event is assessed.", "sign_lt": "Vertinamas tik pasitenkinimas renginio pabaigoje."}, {"level": 2, "source": "drafted", "sign_en": "After 3–6 months participants of only a few programmes are asked and the findings are not used.", "sign_lt": "Po 3–6 mėn. apklausiami tik pavienių programų dalyviai, išvados nepanaudojamos."}, {"level": 3, "source": "drafted", "sign_en": "The impact survey follows most programmes of over 40 hours and the findings are discussed with lecturers.", "sign_lt": "Poveikio apklausa atliekama baigus daugumą ilgesnių kaip 40 val. programų, išvados aptariamos su lektoriais."}, {"level": 4, "source": "drafted", "sign_en": "The impact survey follows every programme of over 40 hours and programmes change by its findings.", "sign_lt": "Poveikio apklausa atliekama baigus kiekvieną ilgesnę kaip 40 val. programą, pagal jos išvadas programos keičiamos."}], "source": "drafted", "figures": ["surveys.long_programmes_followed_up_share", "surveys.delayed_response_share", "surveys.delayed_application_share"], "evidence": [{"title_en": "impact survey after 3–6 months", "title_lt": "poveikio apklausa po 3–6 mėn."}, {"title_en": "statement of the school head", "title_lt": "mokyklos vadovo atsiliepimas"}, {"title_en": "description of a lesson", "title_lt": "pamokos aprašas"}], "title_en": "Effect on practice", "title_lt": "Poveikis mokytojo praktikai", "description_en": "After some months it is checked whether the teacher applies what was learned.", "description_lt": "Praėjus keliems mėnesiams tikrinama, ar mokytojas taiko tai, ko išmoko."}], "description_en": "How the institution learns what teachers need, what events it offers, how they run and what they change.", "description_lt": "Kaip institucija nustato mokytojų poreikius, kokius renginius siūlo, kaip jie vyksta ir ką keičia.", "description_source": "drafted"}, {"code": "1.2", "source": "official", "title_en": "Dissemination of good practice and educational experience bank", "title_lt": "Gerosios patirties sklaida ir edukacinės patirties bankas", "indicators": [{"code": "1.2.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Teachers'' experience is neither selected nor collected.", "sign_lt": "Mokytojų patirtis neatrenkama ir nekaupiama."}, {"level": 1, "source": "drafted", "sign_en": "Everything is uploaded without selection.", "sign_lt": "Įkeliama viskas, be atrankos."}, {"level": 2, "source": "drafted", "sign_en": "Selection criteria are published, but only some entries are reviewed.", "sign_lt": "Atrankos kriterijai paskelbti, tačiau recenzuojama tik dalis įrašų."}, {"level": 3, "source": "drafted", "sign_en": "Every entry is assessed against the published criteria by at least one reviewer.", "sign_lt": "Kiekvieną įrašą pagal paskelbtus kriterijus įvertina bent vienas recenzentas."}, {"level": 4, "source": "drafted", "sign_en": "Every entry is reviewed and linked to subject, grade and competence; the author receives the reviewer''s remarks in writing.", "sign_lt": "Kiekvienas įrašas recenzuotas ir susietas su dalyku, klase, kompetencija; autorius gauna recenzento pastabas raštu."}], "source": "drafted", "figures": ["library.entries_total", "library.entries_reviewed_share", "library.entries_classified_share"], "evidence": [{"title_en": "selection criteria", "title_lt": "atrankos kriterijai"}, {"title_en": "reviews", "title_lt": "recenzijos"}], "title_en": "Selection and review of experience", "title_lt": "Patirties atranka ir recenzavimas", "description_en": "Selection criteria are clear and every entry is assessed by at least one reviewer.", "description_lt": "Atrankos kriterijai aiškūs, kiekvieną įrašą įvertina bent vienas recenzentas."}, {"code": "1.2.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no experience bank.", "sign_lt": "Patirties banko nėra."}, {"level": 1, "source": "drafted", "sign_en": "There are only single files without descriptions.", "sign_lt": "Yra tik pavieniai failai be aprašų."}, {"level": 2, "source": "drafted", "sign_en": "Entries are described, but can be searched only by title or author.", "sign_lt": "Įrašai aprašyti, tačiau jų galima ieškoti tik pagal pavadinimą arba autorių."}, {"level": 3, "source": "drafted", "sign_en": "Material can be searched by subject, stage, form and author; the bank is added to every year.", "sign_lt": "Medžiagos galima ieškoti pagal dalyką, ugdymo pakopą, formą ir autorių; bankas papildomas kasmet."}, {"level": 4, "source": "drafted", "sign_en": "All material is checked every year, outdated items are renewed or marked; every entry states its terms of use.", "sign_lt": "Visa medžiaga kasmet peržiūrima, pasenusi atnaujinama arba pažymima; prie kiekvieno įrašo nurodytos naudojimo sąlygos."}], "source": "drafted", "figures": ["library.entries_added", "library.entries_current_share", "library.searches"], "evidence": [{"title_en": "statistics of the bank", "title_lt": "banko statistika"}, {"title_en": "classification", "title_lt": "klasifikatorius"}], "title_en": "Content and retrieval of the bank", "title_lt": "Banko turinys ir paieška", "description_en": "The bank is kept current; material can be searched by subject, stage, form and author.", "description_lt": "Bankas nuolat pildomas, medžiagos galima ieškoti pagal dalyką, ugdymo pakopą, formą, autorių."}, {"code": "1.2.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "No one but the authors can use the collected experience.", "sign_lt": "Sukaupta patirtimi niekas, išskyrus jos autorius, naudotis negali."}, {"level": 1, "source": "drafted", "sign_en": "It is not known whether anyone uses it.", "sign_lt": "Nežinoma, ar kas nors naudojasi."}, {"level": 2, "source": "drafted", "sign_en": "Views are counted, but users are not asked for comments.", "sign_lt": "Skaičiuojamos peržiūros, tačiau naudotojų atsiliepimų neprašoma."}, {"level": 3, "source": "drafted", "sign_en": "Views and comments are summarised every year and guide what is added.", "sign_lt": "Peržiūros ir atsiliepimai kasmet apibendrinami, pagal juos bankas papildomas."}, {"level": 4, "source": "drafted", "sign_en": "There are described examples of re-use in another school, and the authors learn of them.", "sign_lt": "Yra aprašytų pritaikymo kitoje mokykloje pavyzdžių, apie juos sužino ir patirties autoriai."}], "source": "drafted", "figures": ["library.views", "library.comments", "library.reuse_examples"], "evidence": [{"title_en": "summary of views and comments", "title_lt": "peržiūrų ir atsiliepimų suvestinė"}, {"title_en": "examples of re-use", "title_lt": "pritaikymo pavyzdžiai"}], "title_en": "Use", "title_lt": "Panaudojimas", "description_en": "It is followed who used the experience and how.", "description_lt": "Stebima, kas ir kaip pasinaudojo patirtimi."}], "description_en": "How the institution selects, describes, stores and spreads teachers'' experience.", "description_lt": "Kaip institucija atrenka, aprašo, saugo ir skleidžia mokytojų patirtį.", "description_source": "drafted"}, {"code": "1.3", "source": "official", "note_en": "In the list of areas of an accredited centre; the agency''s own 2022 list leaves it out.", "note_lt": "Sritis yra akredituoto centro sričių sąraše; pačios agentūros 2022 m. sąraše jos nėra.", "title_en": "Consulting", "title_lt": "Konsultavimas", "indicators": [{"code": "1.3.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no consultants or mentors.", "sign_lt": "Konsultantų ir mentorių nėra."}, {"level": 1, "source": "drafted", "sign_en": "Only the institution''s own staff consult, without training for it.", "sign_lt": "Konsultuoja tik institucijos darbuotojai, tam neparengti."}, {"level": 2, "source": "drafted", "sign_en": "There is a list of consultants, but only some of them are trained.", "sign_lt": "Konsultantų sąrašas sudarytas, tačiau parengta tik dalis konsultantų."}, {"level": 3, "source": "drafted", "sign_en": "All consultants are trained; their fields and workload are known.", "sign_lt": "Visi konsultantai parengti, žinomos jų sritys ir užimtumas."}, {"level": 4, "source": "drafted", "sign_en": "Every priority field has a trained consultant who continues training every year.", "sign_lt": "Kiekvienai prioritetinei sričiai yra parengtas konsultantas, kuris kasmet tobulina kvalifikaciją."}], "source": "drafted", "figures": ["mentoring.consultants_total", "mentoring.consultants_trained_share", "mentoring.priority_fields_covered_share"], "evidence": [{"title_en": "list of consultants by field", "title_lt": "konsultantų sąrašas pagal sritis"}, {"title_en": "training certificates", "title_lt": "rengimo pažymėjimai"}], "title_en": "Network of consultants and mentors", "title_lt": "Konsultantų ir mentorių tinklas", "description_en": "There are trained consultants and mentors whose fields and workload are known.", "description_lt": "Yra parengtų konsultantų ir mentorių, žinomos jų sritys ir užimtumas."}, {"code": "1.3.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one teacher was given a consultation during the year.", "sign_lt": "Per metus nekonsultuotas nė vienas mokytojas."}, {"level": 1, "source": "drafted", "sign_en": "Consultations take place, but nothing is recorded.", "sign_lt": "Konsultuojama, tačiau pokalbiai niekur neaprašomi."}, {"level": 2, "source": "drafted", "sign_en": "A goal is agreed, but meetings or results are not always recorded.", "sign_lt": "Dėl tikslo susitariama, tačiau susitikimai ar rezultatas aprašomi ne visada."}, {"level": 3, "source": "drafted", "sign_en": "Goal, meetings and reflection are always recorded and the result is usually discussed.", "sign_lt": "Tikslas, susitikimai ir refleksija visada aprašomi, rezultatas aptariamas dažniausiai."}, {"level": 4, "source": "drafted", "sign_en": "Every consultation ends with a discussion of the result, compared with the agreed goal.", "sign_lt": "Kiekvienas konsultavimas baigiamas rezultato aptarimu, rezultatas palyginamas su sutartu tikslu."}], "source": "drafted", "figures": ["mentoring.cases_total", "mentoring.cases_logged_share", "mentoring.cases_closed_with_result_share"], "evidence": [{"title_en": "agreement", "title_lt": "susitarimas"}, {"title_en": "log of meetings", "title_lt": "susitikimų žurnalas"}, {"title_en": "reflection", "title_lt": "refleksija"}], "title_en": "Course of consulting", "title_lt": "Konsultavimo eiga", "description_en": "A goal is agreed, meetings are held, reflection and result are recorded.", "description_lt": "Susitariama dėl tikslo, vyksta susitikimai, aprašoma refleksija ir rezultatas."}, {"code": "1.3.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Clients are not asked for their opinion.", "sign_lt": "Konsultuojamųjų nuomonės neklausiama."}, {"level": 1, "source": "drafted", "sign_en": "Opinions are asked only orally and answers are not written down.", "sign_lt": "Nuomonės klausiama tik žodžiu, atsakymai neužrašomi."}, {"level": 2, "source": "drafted", "sign_en": "Feedback is received after some consultations but is not summarised.", "sign_lt": "Grįžtamasis ryšys gaunamas po dalies konsultavimų, tačiau neapibendrinamas."}, {"level": 3, "source": "drafted", "sign_en": "Feedback is received after most consultations and summarised every year.", "sign_lt": "Grįžtamasis ryšys gaunamas po daugumos konsultavimų ir kasmet apibendrinamas."}, {"level": 4, "source": "drafted", "sign_en": "Feedback is received after every consultation; there are examples of services changed by it.", "sign_lt": "Grįžtamasis ryšys gaunamas po kiekvieno konsultavimo; yra pagal jį pakeistų paslaugų pavyzdžių."}], "source": "drafted", "figures": ["surveys.consulting_mean", "surveys.consulting_response_share"], "evidence": [{"title_en": "client questionnaire", "title_lt": "konsultuojamojo anketa"}, {"title_en": "yearly summary", "title_lt": "metų suvestinė"}], "title_en": "Benefit of consulting", "title_lt": "Konsultavimo nauda", "description_en": "The client rates the help and the findings change the service.", "description_lt": "Konsultuojamasis įvertina pagalbą, pagal išvadas keičiamos paslaugos."}], "description_en": "How consultations and the help of mentors are given to teachers and schools.", "description_lt": "Kaip mokytojams ir mokykloms teikiamos konsultacijos ir mentorių pagalba.", "description_source": "drafted"}, {"code": "1.4", "source": "official", "title_en": "Projects and partnership networks", "title_lt": "Projektinė veikla ir partnerystės tinklai", "indicators": [{"code": "1.4.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "In the last three years no project was prepared or joined.", "sign_lt": "Per pastaruosius trejus metus projektų nerengta ir juose nedalyvauta."}, {"level": 1, "source": "drafted", "sign_en": "Projects are not linked to the strategy and are run for the money alone.", "sign_lt": "Projektai su strategija nesusieti, vykdomi vien dėl lėšų."}, {"level": 2, "source": "drafted", "sign_en": "Only some projects are linked to aims of the strategic plan.", "sign_lt": "Su strateginio plano tikslais susieta tik dalis projektų."}, {"level": 3, "source": "drafted", "sign_en": "Every project is linked to an aim of the strategic plan and a studied need of teachers.", "sign_lt": "Kiekvienas projektas susietas su strateginio plano tikslu ir ištirtu mokytojų poreikiu."}, {"level": 4, "source": "drafted", "sign_en": "The result of a finished project becomes a standing service whose benefit is assessed.", "sign_lt": "Baigto projekto rezultatas tampa nuolatine paslauga, jos nauda vertinama."}], "source": "drafted", "figures": ["partnerships.projects_active", "partnerships.projects_linked_to_strategy_share", "partnerships.projects_continued_share"], "evidence": [{"title_en": "list of projects with aims", "title_lt": "projektų sąrašas su tikslais"}, {"title_en": "strategic plan", "title_lt": "strateginis planas"}], "title_en": "Purpose of projects", "title_lt": "Projektų kryptingumas", "description_en": "Projects serve the institution''s strategy and teachers'' needs.", "description_lt": "Projektai atitinka institucijos strategiją ir mokytojų poreikius."}, {"code": "1.4.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no cooperation agreements.", "sign_lt": "Bendradarbiavimo sutarčių nėra."}, {"level": 1, "source": "drafted", "sign_en": "Agreements are signed but nothing is done together.", "sign_lt": "Sutartys sudarytos, bet kartu neveikiama."}, {"level": 2, "source": "drafted", "sign_en": "Joint activities take place, but with fewer than half of the partners.", "sign_lt": "Bendrų veiklų vyksta, tačiau mažiau negu su puse partnerių."}, {"level": 3, "source": "drafted", "sign_en": "There are joint activities with most partners every year.", "sign_lt": "Su dauguma partnerių bendrų veiklų vyksta kasmet."}, {"level": 4, "source": "drafted", "sign_en": "There are joint activities with every partner every year, and at least one partner is abroad.", "sign_lt": "Bendrų veiklų kasmet vyksta su kiekvienu partneriu, bent vienas partneris yra užsienyje."}], "source": "drafted", "figures": ["partnerships.agreements_active", "partnerships.partners_abroad", "partnerships.joint_activities"], "evidence": [{"title_en": "agreements", "title_lt": "sutartys"}, {"title_en": "list of joint activities", "title_lt": "bendrų veiklų sąrašas"}], "title_en": "Partnership network", "title_lt": "Partnerystės tinklas", "description_en": "There are working agreements with schools, universities, other institutions and partners abroad.", "description_lt": "Veikia susitarimai su mokyklomis, universitetais, kitomis institucijomis, užsienio partneriais."}, {"code": "1.4.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Project results are given neither to the public nor to partners.", "sign_lt": "Projektų rezultatai neskelbiami viešai ir neperduodami partneriams."}, {"level": 1, "source": "drafted", "sign_en": "Only project staff and partners know of the results.", "sign_lt": "Apie rezultatus žino tik projekto vykdytojai ir partneriai."}, {"level": 2, "source": "drafted", "sign_en": "Results are presented in public, but cannot be found once the project ends.", "sign_lt": "Rezultatai pristatomi viešai, tačiau pasibaigus projektui neberandami."}, {"level": 3, "source": "drafted", "sign_en": "Results stay publicly accessible after the project ends.", "sign_lt": "Rezultatai viešai prieinami ir po projekto pabaigos."}, {"level": 4, "source": "drafted", "sign_en": "Results stay publicly accessible after the project ends, downloads are followed and there are examples of use elsewhere.", "sign_lt": "Rezultatai viešai prieinami ir po projekto pabaigos, atsisiuntimai stebimi, yra pritaikymo kitur pavyzdžių."}], "source": "drafted", "figures": ["partnerships.results_public_share", "partnerships.result_downloads", "publicity.measures"], "evidence": [{"title_en": "publicity measures", "title_lt": "viešinimo priemonės"}, {"title_en": "number of downloads", "title_lt": "atsisiuntimų skaičius"}], "title_en": "Dissemination of results", "title_lt": "Rezultatų sklaida", "description_en": "Project results are accessible and used.", "description_lt": "Projektų rezultatai prieinami ir naudojami."}], "description_en": "Projects and standing ties at home and in Europe.", "description_lt": "Projektai ir nuolatiniai ryšiai šalyje ir Europoje.", "description_source": "drafted"}, {"code": "1.5", "source": "official", "title_en": "Expert assessment", "title_lt": "Ekspertizė", "indicators": [{"code": "1.5.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no experts, or persons tied to the assessed party do the assessing.", "sign_lt": "Ekspertų nėra arba vertina su vertinamuoju susiję asmenys."}, {"level": 1, "source": "drafted", "sign_en": "Experts are appointed without selection.", "sign_lt": "Ekspertai skiriami be atrankos."}, {"level": 2, "source": "drafted", "sign_en": "Experts are selected by requirements, but declarations of impartiality are not always signed.", "sign_lt": "Ekspertai atrenkami pagal reikalavimus, tačiau nešališkumo deklaracijos pasirašomos ne visada."}, {"level": 3, "source": "drafted", "sign_en": "Experts'' competence is verified and they sign a declaration of impartiality before each task.", "sign_lt": "Ekspertų kompetencija patikrinta, prieš kiekvieną darbą jie pasirašo nešališkumo deklaraciją."}, {"level": 4, "source": "drafted", "sign_en": "There are experts in several fields, they sign a declaration before each task and their work is assessed every year.", "sign_lt": "Yra kelių sričių ekspertų, prieš kiekvieną darbą jie pasirašo deklaraciją, jų darbas kasmet vertinamas."}], "source": "drafted", "figures": ["evaluation.experts_total", "evaluation.expert_fields", "evaluation.declarations_signed_share"], "evidence": [{"title_en": "list of experts", "title_lt": "ekspertų sąrašas"}, {"title_en": "declarations of impartiality", "title_lt": "nešališkumo deklaracijos"}], "title_en": "Capacity of experts", "title_lt": "Ekspertų pajėgumas", "description_en": "The institution has experts whose competence and impartiality are verified.", "description_lt": "Institucija turi ekspertų, kurių kompetencija ir nešališkumas patikrinti."}, {"code": "1.5.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Findings are not given in writing.", "sign_lt": "Išvados raštu nepateikiamos."}, {"level": 1, "source": "drafted", "sign_en": "Findings are written without criteria.", "sign_lt": "Išvados rašomos be kriterijų."}, {"level": 2, "source": "drafted", "sign_en": "Criteria are used, but evidence is not always named.", "sign_lt": "Vertinama pagal kriterijus, tačiau įrodymai nurodomi ne visada."}, {"level": 3, "source": "drafted", "sign_en": "At least one piece of evidence is named for every criterion.", "sign_lt": "Prie kiekvieno kriterijaus nurodytas bent vienas įrodymas."}, {"level": 4, "source": "drafted", "sign_en": "Every statement is linked to evidence; experts'' ratings are compared and differences discussed.", "sign_lt": "Kiekvienas teiginys susietas su įrodymu, ekspertų vertinimai lyginami ir skirtumai aptariami."}], "source": "drafted", "figures": ["evaluation.assessments_done", "evaluation.statements_with_evidence_share", "evaluation.rating_agreement"], "evidence": [{"title_en": "samples of findings", "title_lt": "išvadų pavyzdžiai"}, {"title_en": "criteria sheets", "title_lt": "kriterijų lapai"}], "title_en": "Soundness of assessments", "title_lt": "Ekspertizės pagrįstumas", "description_en": "Findings rest on criteria and evidence.", "description_lt": "Išvados grindžiamos kriterijais ir įrodymais."}], "description_en": "How the institution reviews programmes and materials and assesses the work of others.", "description_lt": "Kaip institucija recenzuoja programas ir metodinę medžiagą, vertina kitų darbą.", "description_source": "drafted"}], "source": "official", "title_en": "Learning environments", "title_lt": "Mokymosi aplinkos", "source_ref_en": "NŠA news of 2022-05-23 names this group of areas", "source_ref_lt": "Ši sričių grupė įvardyta 2022-05-23 NŠA naujienoje"}, {"code": "2", "areas": [{"code": "2.1", "source": "official", "note_en": "English title as published by an accredited centre; the Lithuanian wording is a back-translation to be checked in the act.", "note_lt": "Anglišką pavadinimą paskelbė akredituotas centras; lietuviškas yra atgalinis vertimas, jį reikia patikrinti pagal teisės aktą.", "title_en": "Leadership, personnel management and image building", "title_lt": "Vadovavimas, personalo vadyba ir įvaizdžio kūrimas", "indicators": [{"code": "2.1.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no self-evaluation and there are no job descriptions.", "sign_lt": "Veikla neįsivertinama, pareigybių aprašymų nėra."}, {"level": 1, "source": "drafted", "sign_en": "The plan is not linked to self-evaluation.", "sign_lt": "Planas nesusietas su įsivertinimu."}, {"level": 2, "source": "drafted", "sign_en": "Responsibilities are assigned, but only single decisions rest on data.", "sign_lt": "Atsakomybė paskirstyta, tačiau duomenimis grindžiami tik pavieniai sprendimai."}, {"level": 3, "source": "drafted", "sign_en": "Most decisions rest on data, and some self-evaluation findings are taken up in the next year''s plan.", "sign_lt": "Dauguma sprendimų grindžiama duomenimis, į dalį įsivertinimo išvadų atsižvelgta kitų metų plane."}, {"level": 4, "source": "drafted", "sign_en": "Every self-evaluation finding has a measure in the next year''s plan and its result is checked.", "sign_lt": "Kiekvieną įsivertinimo išvadą kitų metų plane atitinka priemonė, jos rezultatas patikrinamas."}], "source": "drafted", "figures": ["evaluation.findings_in_plan_share", "evaluation.plan_measures_done_share"], "evidence": [{"title_en": "job descriptions", "title_lt": "pareigybių aprašymai"}, {"title_en": "minutes of decisions based on data", "title_lt": "duomenimis pagrįstų sprendimų protokolai"}], "title_en": "Leadership and accountability", "title_lt": "Lyderystė ir atsakomybė", "description_en": "It is clear who answers for what; decisions rest on data.", "description_lt": "Aišku, kas už ką atsako; sprendimai grindžiami duomenimis."}, {"code": "2.1.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "Not one member of staff took part in training during the year.", "sign_lt": "Per metus nesimokė nė vienas darbuotojas."}, {"level": 1, "source": "drafted", "sign_en": "Staff training is left to chance.", "sign_lt": "Darbuotojų mokymai atsitiktiniai."}, {"level": 2, "source": "drafted", "sign_en": "Training is planned, but only some of the staff take part.", "sign_lt": "Mokymai planuojami, tačiau mokosi tik dalis darbuotojų."}, {"level": 3, "source": "drafted", "sign_en": "All staff take part every year; training is chosen by their assessed skills.", "sign_lt": "Kasmet mokosi visi darbuotojai, mokymai parenkami pagal įvertintus jų gebėjimus."}, {"level": 4, "source": "drafted", "sign_en": "Every methodologist has a development plan, and what was achieved is discussed every year.", "sign_lt": "Kiekvienas metodininkas turi tobulėjimo planą, kasmet aptariama, kas pasiekta."}], "source": "drafted", "figures": ["directory.staff_total", "training.staff_trained_share", "learning.staff_plans_share"], "evidence": [{"title_en": "summary of staff training", "title_lt": "darbuotojų mokymų suvestinė"}, {"title_en": "competence portfolios", "title_lt": "kompetencijų aplankai"}], "title_en": "Staff competences", "title_lt": "Darbuotojų kompetencijos", "description_en": "Staff of the institution learn too and have skills in andragogy and ICT.", "description_lt": "Institucijos darbuotojai patys mokosi, turi andragoginių ir IKT gebėjimų."}, {"code": "2.1.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no public information, or it misleads.", "sign_lt": "Viešos informacijos nėra arba ji klaidina."}, {"level": 1, "source": "drafted", "sign_en": "Published information is out of date.", "sign_lt": "Skelbiama informacija pasenusi."}, {"level": 2, "source": "drafted", "sign_en": "Events are announced in time, but there is nothing on accreditation and results.", "sign_lt": "Renginiai skelbiami laiku, tačiau duomenų apie akreditaciją ir rezultatus nėra."}, {"level": 3, "source": "drafted", "sign_en": "Events, accreditation and the annual report are published in time.", "sign_lt": "Laiku skelbiami renginiai, akreditacijos duomenys ir metų ataskaita."}, {"level": 4, "source": "drafted", "sign_en": "Beside events, accreditation and the annual report, indicators and a summary of self-evaluation are public; data are renewed every quarter.", "sign_lt": "Viešai skelbiami ne tik renginiai, akreditacijos duomenys ir metų ataskaita, bet ir rodikliai bei įsivertinimo santrauka; duomenys atnaujinami kas ketvirtį."}], "source": "drafted", "figures": ["publicity.pages_current_share", "publicity.newsletters_sent", "publicity.figures_published"], "evidence": [{"title_en": "website", "title_lt": "svetainė"}, {"title_en": "newsletters", "title_lt": "naujienlaiškiai"}, {"title_en": "annual report", "title_lt": "metų ataskaita"}], "title_en": "Publicity and image", "title_lt": "Viešumas ir įvaizdis", "description_en": "Information on events, accreditation and results is public and clear.", "description_lt": "Informacija apie renginius, akreditaciją, rezultatus vieša ir suprantama."}], "description_en": "Leadership, people and the public image of the institution.", "description_lt": "Lyderystė, žmonės ir viešasis institucijos įvaizdis.", "description_source": "drafted"}, {"code": "2.2", "source": "official", "title_en": "Planning and administration", "title_lt": "Planavimas ir administravimas", "indicators": [{"code": "2.2.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "There is no annual plan in force.", "sign_lt": "Galiojančio metų plano nėra."}, {"level": 1, "source": "drafted", "sign_en": "Plans are drawn up without indicators.", "sign_lt": "Planai sudaryti be rodiklių."}, {"level": 2, "source": "drafted", "sign_en": "Plans have indicators, but the strategic and annual plans do not agree.", "sign_lt": "Planuose yra rodiklių, tačiau strateginis ir metų planai tarpusavyje nedera."}, {"level": 3, "source": "drafted", "sign_en": "Plans agree, indicators and responsible persons are named and implementation is discussed every year.", "sign_lt": "Planai dera, nurodyti rodikliai ir atsakingi asmenys, įgyvendinimas aptariamas kasmet."}, {"level": 4, "source": "drafted", "sign_en": "Indicators are followed every quarter and the plan is revised by them.", "sign_lt": "Rodikliai stebimi kas ketvirtį, pagal juos planas tikslinamas."}], "source": "drafted", "figures": ["evaluation.plan_indicators_total", "evaluation.plan_indicators_met_share"], "evidence": [{"title_en": "strategic plan", "title_lt": "strateginis planas"}, {"title_en": "annual plan", "title_lt": "metų planas"}, {"title_en": "implementation report", "title_lt": "įgyvendinimo ataskaita"}], "title_en": "Strategic and annual planning", "title_lt": "Strateginis ir metinis planavimas", "description_en": "Plans agree with each other and name indicators and responsible persons.", "description_lt": "Planai dera tarpusavyje, juose nurodyti rodikliai ir atsakingi asmenys."}, {"code": "2.2.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no rooms or equipment fit for training.", "sign_lt": "Mokymams tinkamų patalpų ir įrangos nėra."}, {"level": 1, "source": "drafted", "sign_en": "Equipment is not used.", "sign_lt": "Įranga nenaudojama."}, {"level": 2, "source": "drafted", "sign_en": "Equipment is used, but rooms are not accessible to people with disabilities or the financial report is not published.", "sign_lt": "Įranga naudojama, tačiau patalpos nepritaikytos asmenims su negalia arba lėšų naudojimo ataskaita neskelbiama."}, {"level": 3, "source": "drafted", "sign_en": "Equipment is used, rooms are accessible to people with disabilities and the financial report is published.", "sign_lt": "Įranga naudojama, patalpos pritaikytos asmenims su negalia, lėšų naudojimo ataskaita skelbiama."}, {"level": 4, "source": "drafted", "sign_en": "Rooms are accessible to people with disabilities, the financial report is published and procurement is planned by the known occupancy of rooms and equipment.", "sign_lt": "Patalpos pritaikytos asmenims su negalia, lėšų naudojimo ataskaita skelbiama, pirkimai planuojami pagal žinomą patalpų ir įrangos užimtumą."}], "source": "drafted", "figures": ["equipment.items_total", "equipment.items_used_share", "equipment.occupancy"], "evidence": [{"title_en": "inventory", "title_lt": "įrangos sąrašas"}, {"title_en": "procurement plan", "title_lt": "pirkimų planas"}, {"title_en": "financial report", "title_lt": "lėšų naudojimo ataskaita"}], "title_en": "Resources and equipment", "title_lt": "Ištekliai ir įranga", "description_en": "There are rooms and equipment for training, rooms are accessible to people with disabilities and money is used transparently.", "description_lt": "Mokymams yra patalpų ir technikos, patalpos pritaikytos asmenims su negalia, lėšos naudojamos skaidriai."}, {"code": "2.2.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Certificates are issued without being registered.", "sign_lt": "Pažymėjimai išduodami jų neregistruojant."}, {"level": 1, "source": "drafted", "sign_en": "Certificate numbers are repeated.", "sign_lt": "Pažymėjimų numeriai kartojasi."}, {"level": 2, "source": "drafted", "sign_en": "Numbers are not repeated, but registration or attendance data are incomplete.", "sign_lt": "Numeriai nesikartoja, tačiau registracijos ar lankomumo duomenys neišsamūs."}, {"level": 3, "source": "drafted", "sign_en": "Registration, attendance and certificate data are complete and personal data are handled by the rules.", "sign_lt": "Registracijos, lankomumo ir pažymėjimų duomenys išsamūs, asmens duomenys tvarkomi pagal taisykles."}, {"level": 4, "source": "drafted", "sign_en": "Data are complete and deleted when their retention term ends, and anyone can check a certificate in public.", "sign_lt": "Duomenys išsamūs ir ištrinami pasibaigus saugojimo terminui, pažymėjimo tikrumą kiekvienas gali patikrinti viešai."}], "source": "drafted", "figures": ["credentials.issued", "credentials.duplicate_numbers", "credentials.public_checks"], "evidence": [{"title_en": "certificate register", "title_lt": "pažymėjimų registras"}, {"title_en": "rules on personal data", "title_lt": "asmens duomenų tvarkymo taisyklės"}], "title_en": "Data and records", "title_lt": "Duomenų ir dokumentų tvarkymas", "description_en": "Registration, certificates and personal data are kept by the rules.", "description_lt": "Registracija, pažymėjimai, asmens duomenys tvarkomi pagal taisykles."}], "description_en": "Plans, budget, records, resources.", "description_lt": "Planai, biudžetas, dokumentai, ištekliai.", "description_source": "drafted"}, {"code": "2.3", "source": "official", "title_en": "Management of in-service training programmes for teachers and education support specialists", "title_lt": "Mokytojų ir švietimo pagalbą teikiančių specialistų kvalifikacijos tobulinimo renginių programų vadyba", "mandatory": true, "indicators": [{"code": "2.3.1", "signs": [{"level": 0, "source": "drafted", "sign_en": "Events run without programmes.", "sign_lt": "Renginiai vyksta be programų."}, {"level": 1, "source": "drafted", "sign_en": "The programme is written after the event.", "sign_lt": "Programa rašoma po renginio."}, {"level": 2, "source": "drafted", "sign_en": "Programmes are ready before the event, but not all of them state competences and ways of self-assessment.", "sign_lt": "Programos parengiamos iki renginio, tačiau ne visose nurodytos kompetencijos ir įsivertinimo būdai."}, {"level": 3, "source": "drafted", "sign_en": "All programmes state purpose, competences, methods and ways of self-assessment, and most are reviewed.", "sign_lt": "Visose programose nurodyta paskirtis, kompetencijos, metodai ir įsivertinimo būdai, dauguma programų recenzuota."}, {"level": 4, "source": "drafted", "sign_en": "Teams prepare all programmes and each is reviewed before it is submitted for accreditation.", "sign_lt": "Visas programas rengia komandos, prieš teikiant akredituoti kiekviena recenzuojama."}], "source": "drafted", "figures": ["catalogue.programmes_total", "catalogue.programmes_reviewed_share"], "evidence": [{"title_en": "programme descriptions", "title_lt": "programų aprašai"}, {"title_en": "internal reviews", "title_lt": "vidinės recenzijos"}], "title_en": "Programme design", "title_lt": "Programų rengimas", "description_en": "The programme states its purpose, competences, methods and ways of self-assessment; a team prepares it.", "description_lt": "Programoje aiškiai nurodyta paskirtis, kompetencijos, metodai, įsivertinimo būdai; programą rengia komanda."}, {"code": "2.3.2", "signs": [{"level": 0, "source": "drafted", "sign_en": "There are no accredited programmes.", "sign_lt": "Akredituotų programų nėra."}, {"level": 1, "source": "drafted", "sign_en": "Programmes that were never accredited are delivered.", "sign_lt": "Vykdoma programų, kurios niekada nebuvo akredituotos."}, {"level": 2, "source": "drafted", "sign_en": "All delivered programmes have been accredited, but the accreditation of at least one has ended.", "sign_lt": "Visos vykdomos programos buvo akredituotos, tačiau bent vienos akreditacija pasibaigusi."}, {"level": 3, "source": "drafted", "sign_en": "All delivered programmes have valid accreditation, but not all were registered in time.", "sign_lt": "Visų vykdomų programų akreditacija galioja, tačiau ne visos užregistruotos laiku."}, {"level": 4, "source": "drafted", "sign_en": "All delivered programmes have valid accreditation and were registered in time; there is early warning before validity ends.", "sign_lt": "Visų vykdomų programų akreditacija galioja, visos užregistruotos laiku; apie artėjančią galiojimo pabaigą įspėjama iš anksto."}], "source": "drafted", "figures": ["accreditation.programmes_accredited", "accreditation.programmes_expiring", "training.events_without_valid_accreditation"], "evidence": [{"title_en": "accreditation decisions", "title_lt": "akreditavimo sprendimai"}, {"title_en": "validity calendar", "title_lt": "galiojimo kalendorius"}], "title_en": "Accreditation and registration of programmes", "title_lt": "Programų akreditavimas ir registravimas", "description_en": "Programmes are accredited and registered in time and the validity of their accreditation is watched.", "description_lt": "Programos laiku akredituojamos ir registruojamos, jų akreditacijos galiojimas stebimas."}, {"code": "2.3.3", "signs": [{"level": 0, "source": "drafted", "sign_en": "Delivery of programmes is not monitored.", "sign_lt": "Programų vykdymas nestebimas."}, {"level": 1, "source": "drafted", "sign_en": "Programmes are not changed until their validity ends.", "sign_lt": "Programos nekeičiamos iki galiojimo pabaigos."}, {"level": 2, "source": "drafted", "sign_en": "Delivery is compared with the description for some programmes only, and some programmes change.", "sign_lt": "Su aprašu lyginamas tik dalies programų vykdymas, kai kurios programos pakeičiamos."}, {"level": 3, "source": "drafted", "sign_en": "Most programmes are reviewed every year and changes are recorded.", "sign_lt": "Kasmet peržiūrima dauguma programų, pakeitimai aprašomi."}, {"level": 4, "source": "drafted", "sign_en": "Every programme is reviewed every year, and the version history gives the reason for each change.", "sign_lt": "Kasmet peržiūrima kiekviena programa, versijų istorijoje nurodyta kiekvieno pakeitimo priežastis."}], "source": "drafted", "figures": ["catalogue.programmes_revised_share", "catalogue.programme_versions", "training.delivery_deviations"], "evidence": [{"title_en": "monitoring report", "title_lt": "stebėsenos ataskaita"}, {"title_en": "version history of the programme", "title_lt": "programos versijų istorija"}], "title_en": "Monitoring of delivery and renewal", "title_lt": "Įgyvendinimo stebėsena ir atnaujinimas", "description_en": "Delivery is compared with the description; the programme changes with feedback.", "description_lt": "Vykdymas lyginamas su aprašu, programa keičiama pagal grįžtamąjį ryšį."}], "description_en": "The life of a programme from idea to renewal.", "description_lt": "Programos kelias nuo sumanymo iki atnaujinimo.", "description_source": "drafted"}], "source": "official", "title_en": "Management and administration", "title_lt": "Vadyba ir administravimas", "source_ref_en": "NŠA news of 2022-05-23 names this group of areas", "source_ref_lt": "Ši sričių grupė įvardyta 2022-05-23 NŠA naujienoje"}], "figures": [{"key": "accreditation.programmes_accredited", "unit": "programmes", "source": "drafted", "title_en": "Accredited programmes", "title_lt": "Akredituotos programos", "definition_en": "The institution''s programmes whose accreditation was valid on the last day of the period.", "definition_lt": "Institucijos programos, kurių akreditacija galiojo paskutinę laikotarpio dieną."}, {"key": "accreditation.programmes_expiring", "unit": "programmes", "source": "drafted", "title_en": "Programmes expiring soon", "title_lt": "Baigiančios galioti programos", "definition_en": "Programmes whose accreditation ends within 6 months of the last day of the period.", "definition_lt": "Programos, kurių akreditacija baigsis per 6 mėnesius nuo paskutinės laikotarpio dienos."}, {"key": "catalogue.programme_versions", "unit": "versions", "source": "drafted", "title_en": "Programme versions", "title_lt": "Programų versijos", "definition_en": "Programme versions made in the period that give the reason for the change.", "definition_lt": "Per laikotarpį sukurtos programų versijos, kuriose nurodyta pakeitimo priežastis."}, {"key": "catalogue.programmes_reviewed_share", "unit": "percent", "source": "drafted", "title_en": "Reviewed programmes", "title_lt": "Recenzuotos programos", "definition_en": "Programmes with at least one internal review as a share of all programmes of the institution.", "definition_lt": "Programų, turinčių bent vieną vidinę recenziją, dalis nuo visų institucijos programų."}, {"key": "catalogue.programmes_revised_share", "unit": "percent", "source": "drafted", "title_en": "Programmes revised", "title_lt": "Peržiūrėtos programos", "definition_en": "Programmes revised in the period as a share of all programmes delivered.", "definition_lt": "Programų, peržiūrėtų per laikotarpį, dalis nuo visų vykdytų programų."}, {"key": "catalogue.programmes_total", "unit": "programmes", "source": "drafted", "title_en": "Programmes", "title_lt": "Programos", "definition_en": "The institution''s programmes whose state on the last day of the period is neither draft nor withdrawn.", "definition_lt": "Institucijos programos, kurių būsena paskutinę laikotarpio dieną nėra „Rengiama“ ar „Panaikinta“."}, {"key": "credentials.duplicate_numbers", "unit": "numbers", "source": "drafted", "title_en": "Duplicate numbers", "title_lt": "Pasikartojantys numeriai", "definition_en": "Certificate numbers used more than once (official duplicates are not counted).", "definition_lt": "Pažymėjimų numeriai, panaudoti daugiau kaip vieną kartą (dublikatai neskaičiuojami)."}, {"key": "credentials.issued", "unit": "documents", "source": "drafted", "title_en": "Certificates issued", "title_lt": "Išduoti pažymėjimai ir pažymos", "definition_en": "Certificates and proofs of attendance issued in the period, revoked ones left out.", "definition_lt": "Per laikotarpį išduoti pažymėjimai ir pažymos be panaikintųjų."}, {"key": "credentials.public_checks", "unit": "checks", "source": "drafted", "title_en": "Public checks", "title_lt": "Viešos patikros", "definition_en": "How many times the institution''s certificates were checked in public in the period.", "definition_lt": "Kiek kartų per laikotarpį viešai patikrintas institucijos pažymėjimų tikrumas."}, {"key": "directory.staff_total", "unit": "persons", "source": "drafted", "title_en": "Staff", "title_lt": "Darbuotojai", "definition_en": "People working at the institution on the last day of the period.", "definition_lt": "Darbuotojai, dirbę institucijoje paskutinę laikotarpio dieną."}, {"key": "equipment.items_total", "unit": "items", "source": "drafted", "title_en": "Equipment items", "title_lt": "Įrangos vienetai", "definition_en": "Items delivered to the institution and not written off.", "definition_lt": "Institucijai perduoti ir nenurašyti įrangos vienetai."}, {"key": "equipment.items_used_share", "unit": "percent", "source": "drafted", "title_en": "Equipment in use", "title_lt": "Naudojama įranga", "definition_en": "Items used at least once in the period as a share of all items.", "definition_lt": "Įrangos vienetų, per laikotarpį panaudotų bent kartą, dalis nuo visų vienetų."}, {"key": "equipment.occupancy", "unit": "percent", "source": "drafted", "title_en": "Occupancy of rooms and equipment", "title_lt": "Patalpų ir įrangos užimtumas", "definition_en": "Booked hours as a share of all working hours in the period.", "definition_lt": "Rezervuotų valandų dalis nuo visų darbo valandų per laikotarpį."}, {"key": "evaluation.assessments_done", "unit": "assessments", "source": "drafted", "title_en": "Assessments done", "title_lt": "Atliktos ekspertizės", "definition_en": "Assessments of programmes and materials finished by the institution in the period.", "definition_lt": "Per laikotarpį institucijos baigtos programų ir medžiagos ekspertizės."}, {"key": "evaluation.declarations_signed_share", "unit": "percent", "source": "drafted", "title_en": "Declarations signed", "title_lt": "Pasirašytos deklaracijos", "definition_en": "Share of assessments before which every expert signed a declaration of impartiality.", "definition_lt": "Ekspertizių, prieš kurias nešališkumo deklaraciją pasirašė visi ekspertai, dalis."}, {"key": "evaluation.expert_fields", "unit": "fields", "source": "drafted", "title_en": "Fields of experts", "title_lt": "Ekspertų sritys", "definition_en": "Fields in which the institution has at least one verified expert.", "definition_lt": "Sritys, kuriose institucija turi bent vieną patikrintą ekspertą."}, {"key": "evaluation.experts_total", "unit": "persons", "source": "drafted", "title_en": "Experts", "title_lt": "Ekspertai", "definition_en": "Verified experts on the institution''s list on the last day of the period.", "definition_lt": "Patikrinti ekspertai, įrašyti į institucijos sąrašą paskutinę laikotarpio dieną."}, {"key": "evaluation.findings_in_plan_share", "unit": "percent", "source": "drafted", "title_en": "Findings taken into the plan", "title_lt": "Į planą įtrauktos išvados", "definition_en": "Findings of the previous self-evaluation with a measure in the plan, as a share of all findings.", "definition_lt": "Ankstesnio įsivertinimo išvadų, kurioms plane numatyta priemonė, dalis."}, {"key": "evaluation.plan_indicators_met_share", "unit": "percent", "source": "drafted", "title_en": "Plan indicators met", "title_lt": "Pasiekti plano rodikliai", "definition_en": "Plan indicators whose target was reached, as a share of all.", "definition_lt": "Plano rodiklių, kurių siektina reikšmė pasiekta, dalis."}, {"key": "evaluation.plan_indicators_total", "unit": "indicators", "source": "drafted", "title_en": "Plan indicators", "title_lt": "Plano rodikliai", "definition_en": "Indicators named in the annual plan in force.", "definition_lt": "Rodikliai, nurodyti galiojančiame metų plane."}, {"key": "evaluation.plan_measures_done_share", "unit": "percent", "source": "drafted", "title_en": "Measures carried out", "title_lt": "Įgyvendintos priemonės", "definition_en": "Measures of the improvement plan carried out on time, as a share of all due.", "definition_lt": "Tobulinimo plano priemonių, įgyvendintų iki termino, dalis."}, {"key": "evaluation.rating_agreement", "unit": "coefficient", "source": "drafted", "title_en": "Agreement of ratings", "title_lt": "Ekspertų vertinimų sutapimas", "definition_en": "Krippendorff''s alpha over all assessments of the period; not shown when ratings are too few.", "definition_lt": "Krippendorffo alfa, apskaičiuota pagal visas laikotarpio ekspertizes; nerodoma, jei vertinimų per mažai."}, {"key": "evaluation.statements_with_evidence_share", "unit": "percent", "source": "drafted", "title_en": "Statements with evidence", "title_lt": "Įrodymais pagrįsti teiginiai", "definition_en": "Statements in findings linked to at least one piece of evidence, as a share of all.", "definition_lt": "Išvadų teiginių, susietų su bent vienu įrodymu, dalis."}, {"key": "learning.staff_plans_share", "unit": "percent", "source": "drafted", "title_en": "Staff with a development plan", "title_lt": "Darbuotojai, turintys tobulėjimo planą", "definition_en": "Share of staff with a personal development plan in force.", "definition_lt": "Darbuotojų, turinčių galiojantį asmeninį tobulėjimo planą, dalis."}, {"key": "library.comments", "unit": "comments", "source": "drafted", "title_en": "Comments on bank entries", "title_lt": "Atsiliepimai apie banko įrašus", "definition_en": "Comments on the institution''s entries written in the period.", "definition_lt": "Per laikotarpį parašyti atsiliepimai apie institucijos įrašus."}, {"key": "library.entries_added", "unit": "entries", "source": "drafted", "title_en": "New bank entries", "title_lt": "Nauji banko įrašai", "definition_en": "Entries of the institution''s experience bank published in the period.", "definition_lt": "Per laikotarpį paskelbti institucijos patirties banko įrašai."}, {"key": "library.entries_classified_share", "unit": "percent", "source": "drafted", "title_en": "Classified entries", "title_lt": "Suklasifikuoti įrašai", "definition_en": "Share of entries linked to subject, grade and competence.", "definition_lt": "Įrašų, susietų su dalyku, klase ir kompetencija, dalis."}, {"key": "library.entries_current_share", "unit": "percent", "source": "drafted", "title_en": "Entries checked this year", "title_lt": "Peržiūrėti banko įrašai", "definition_en": "Share of entries checked, renewed or marked as outdated in the last 12 months.", "definition_lt": "Įrašų, per pastaruosius 12 mėnesių peržiūrėtų, atnaujintų arba pažymėtų kaip pasenę, dalis."}, {"key": "library.entries_reviewed_share", "unit": "percent", "source": "drafted", "title_en": "Reviewed entries", "title_lt": "Recenzuoti įrašai", "definition_en": "Share of entries with at least one review.", "definition_lt": "Įrašų, turinčių bent vieną recenziją, dalis."}, {"key": "library.entries_total", "unit": "entries", "source": "drafted", "title_en": "Bank entries", "title_lt": "Patirties banko įrašai", "definition_en": "Published entries of the institution on the last day of the period.", "definition_lt": "Paskelbti institucijos įrašai paskutinę laikotarpio dieną."}, {"key": "library.reuse_examples", "unit": "examples", "source": "drafted", "title_en": "Examples of re-use", "title_lt": "Pritaikymo pavyzdžiai", "definition_en": "Cases described in the period where experience was re-used in another school.", "definition_lt": "Per laikotarpį aprašyti atvejai, kai patirtis pritaikyta kitoje mokykloje."}, {"key": "library.searches", "unit": "searches", "source": "drafted", "title_en": "Searches in the bank", "title_lt": "Paieškos banke", "definition_en": "Searches in the period that returned at least one entry of the institution.", "definition_lt": "Per laikotarpį atliktos paieškos, kurių rezultatuose buvo bent vienas institucijos įrašas."}, {"key": "library.views", "unit": "views", "source": "drafted", "title_en": "Views of entries", "title_lt": "Įrašų peržiūros", "definition_en": "Views of the institution''s entries in the period, those by the authors left out.", "definition_lt": "Institucijos įrašų peržiūros per laikotarpį be pačių autorių peržiūrų."}, {"key": "mentoring.cases_closed_with_result_share", "unit": "percent", "source": "drafted", "title_en": "Consultations closed with a result", "title_lt": "Rezultato aptarimu baigti konsultavimai", "definition_en": "Share of consultations finished in the period whose result was discussed.", "definition_lt": "Per laikotarpį baigtų konsultavimų, kurių rezultatas aptartas, dalis."}, {"key": "mentoring.cases_logged_share", "unit": "percent", "source": "drafted", "title_en": "Consultations on record", "title_lt": "Aprašyti konsultavimai", "definition_en": "Share of consultations with goal, meetings and reflection on record.", "definition_lt": "Konsultavimų, kurių tikslas, susitikimai ir refleksija aprašyti, dalis."}, {"key": "mentoring.cases_total", "unit": "consultations", "source": "drafted", "title_en": "Consultations", "title_lt": "Konsultavimai", "definition_en": "Consultations begun or continued in the period.", "definition_lt": "Per laikotarpį pradėti arba tęsti konsultavimai."}, {"key": "mentoring.consultants_total", "unit": "persons", "source": "drafted", "title_en": "Consultants and mentors", "title_lt": "Konsultantai ir mentoriai", "definition_en": "Consultants and mentors on the list on the last day of the period.", "definition_lt": "Konsultantai ir mentoriai, įrašyti į sąrašą paskutinę laikotarpio dieną."}, {"key": "mentoring.consultants_trained_share", "unit": "percent", "source": "drafted", "title_en": "Trained consultants", "title_lt": "Parengti konsultantai", "definition_en": "Share of consultants and mentors with a training certificate.", "definition_lt": "Konsultantų ir mentorių, turinčių rengimo pažymėjimą, dalis."}, {"key": "mentoring.priority_fields_covered_share", "unit": "percent", "source": "drafted", "title_en": "Fields covered by consultants", "title_lt": "Konsultantų aprėptos sritys", "definition_en": "Share of priority fields with at least one trained consultant.", "definition_lt": "Prioritetinių sričių, kuriose yra bent vienas parengtas konsultantas, dalis."}, {"key": "partnerships.agreements_active", "unit": "agreements", "source": "drafted", "title_en": "Agreements in force", "title_lt": "Galiojančios sutartys", "definition_en": "Cooperation agreements in force on the last day of the period.", "definition_lt": "Bendradarbiavimo sutartys, galiojusios paskutinę laikotarpio dieną."}, {"key": "partnerships.joint_activities", "unit": "activities", "source": "drafted", "title_en": "Joint activities", "title_lt": "Bendros veiklos", "definition_en": "Activities held with partners in the period.", "definition_lt": "Per laikotarpį su partneriais įvykusios veiklos."}, {"key": "partnerships.partners_abroad", "unit": "partners", "source": "drafted", "title_en": "Partners abroad", "title_lt": "Užsienio partneriai", "definition_en": "Partners abroad with at least one joint activity in the period.", "definition_lt": "Užsienio partneriai, su kuriais per laikotarpį įvyko bent viena bendra veikla."}, {"key": "partnerships.projects_active", "unit": "projects", "source": "drafted", "title_en": "Active projects", "title_lt": "Vykdomi projektai", "definition_en": "Projects run by the institution, alone or with partners, in the period.", "definition_lt": "Projektai, kuriuos institucija per laikotarpį vykdė pati arba su partneriais."}, {"key": "partnerships.projects_continued_share", "unit": "percent", "source": "drafted", "title_en": "Projects continued as services", "title_lt": "Tęsiami projektų rezultatai", "definition_en": "Share of projects finished in the last three years whose result became a standing service.", "definition_lt": "Per pastaruosius trejus metus baigtų projektų, kurių rezultatas tapo nuolatine paslauga, dalis."}, {"key": "partnerships.projects_linked_to_strategy_share", "unit": "percent", "source": "drafted", "title_en": "Projects linked to the strategy", "title_lt": "Su strategija susieti projektai", "definition_en": "Share of projects linked to an aim of the strategic plan.", "definition_lt": "Projektų, susietų su strateginio plano tikslu, dalis."}, {"key": "partnerships.result_downloads", "unit": "downloads", "source": "drafted", "title_en": "Downloads of results", "title_lt": "Rezultatų atsisiuntimai", "definition_en": "Downloads of project results in the period.", "definition_lt": "Projektų rezultatų atsisiuntimai per laikotarpį."}, {"key": "partnerships.results_public_share", "unit": "percent", "source": "drafted", "title_en": "Results open to the public", "title_lt": "Viešai prieinami rezultatai", "definition_en": "Share of finished projects whose results are still publicly accessible.", "definition_lt": "Baigtų projektų, kurių rezultatai tebėra viešai prieinami, dalis."}, {"key": "publicity.figures_published", "unit": "figures", "source": "drafted", "title_en": "Published figures", "title_lt": "Viešai skelbiami rodikliai", "definition_en": "Figures shown on the institution''s public page.", "definition_lt": "Rodikliai, rodomi viešame institucijos puslapyje."}, {"key": "publicity.measures", "unit": "measures", "source": "drafted", "title_en": "Publicity measures", "title_lt": "Viešinimo priemonės", "definition_en": "Publicity measures carried out in the period.", "definition_lt": "Per laikotarpį įgyvendintos viešinimo priemonės."}, {"key": "publicity.newsletters_sent", "unit": "newsletters", "source": "drafted", "title_en": "Newsletters sent", "title_lt": "Išsiųsti naujienlaiškiai", "definition_en": "Newsletters sent in the period.", "definition_lt": "Per laikotarpį išsiųsti naujienlaiškiai."}, {"key": "publicity.pages_current_share", "unit": "percent", "source": "drafted", "title_en": "Pages kept current", "title_lt": "Atnaujinti puslapiai", "definition_en": "Share of the institution''s public pages renewed or checked in the last 3 months.", "definition_lt": "Viešų institucijos puslapių, atnaujintų ar peržiūrėtų per pastaruosius 3 mėnesius, dalis."}, {"key": "surveys.consulting_mean", "unit": "points_1_5", "source": "drafted", "title_en": "Rating of consulting", "title_lt": "Konsultavimo įvertinimas", "definition_en": "Mean of client questionnaires from 1 to 5; not shown with fewer than 5 answers.", "definition_lt": "Konsultuojamųjų anketų vidurkis nuo 1 iki 5; nerodomas, jei atsakymų mažiau kaip 5."}, {"key": "surveys.consulting_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, consulting", "title_lt": "Atsakiusieji apie konsultavimą", "definition_en": "Those who answered as a share of all persons consulted.", "definition_lt": "Atsakiusiųjų dalis nuo visų konsultuotų asmenų."}, {"key": "surveys.delayed_application_share", "unit": "percent", "source": "drafted", "title_en": "Apply after 3–6 months", "title_lt": "Taiko po 3–6 mėnesių", "definition_en": "Share of respondents of the delayed survey who apply what they learned often or sometimes.", "definition_lt": "Atidėtos apklausos dalyvių, taikančių tai, ko išmoko, dažnai arba kartais, dalis."}, {"key": "surveys.delayed_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, delayed survey", "title_lt": "Atsakiusieji į atidėtą apklausą", "definition_en": "Those who answered the survey after 3–6 months as a share of all invited.", "definition_lt": "Į apklausą po 3–6 mėnesių atsakiusiųjų dalis nuo visų kviestųjų."}, {"key": "surveys.event_mean", "unit": "points_1_5", "source": "drafted", "title_en": "Rating of events", "title_lt": "Renginių įvertinimas", "definition_en": "Mean of the statements in participant questionnaires from 1 to 5; not shown with fewer than 5 answers.", "definition_lt": "Dalyvių anketų teiginių vidurkis nuo 1 iki 5; nerodomas, jei atsakymų mažiau kaip 5."}, {"key": "surveys.event_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, events", "title_lt": "Atsakiusieji po renginio", "definition_en": "Participants who filled in the questionnaire as a share of all who attended.", "definition_lt": "Anketą užpildžiusių dalyvių dalis nuo visų dalyvavusiųjų."}, {"key": "surveys.long_programmes_followed_up_share", "unit": "percent", "source": "drafted", "title_en": "Programmes with an impact survey", "title_lt": "Programos su poveikio apklausa", "definition_en": "Share of programmes of over 40 hours followed by an impact survey.", "definition_lt": "Ilgesnių kaip 40 val. programų, po kurių atlikta poveikio apklausa, dalis."}, {"key": "surveys.needs_response_share", "unit": "percent", "source": "drafted", "title_en": "Response share, needs survey", "title_lt": "Atsakiusieji į poreikių apklausą", "definition_en": "Those who answered the needs survey as a share of all invited.", "definition_lt": "Į poreikių apklausą atsakiusiųjų dalis nuo visų kviestųjų."}, {"key": "training.delivery_deviations", "unit": "events", "source": "drafted", "title_en": "Deviations from the description", "title_lt": "Nuokrypiai nuo aprašo", "definition_en": "Events in the period whose hours, lecturers or topics differed from the programme description.", "definition_lt": "Per laikotarpį įvykę renginiai, kurių valandos, lektoriai ar temos neatitiko programos aprašo."}, {"key": "training.events_by_form", "unit": "events", "source": "drafted", "title_en": "Events by form", "title_lt": "Renginiai pagal formą", "definition_en": "Number of events held in the period, by form.", "definition_lt": "Per laikotarpį įvykusių renginių skaičius pagal kiekvieną formą."}, {"key": "training.events_linked_to_need_share", "unit": "percent", "source": "drafted", "title_en": "Events linked to a need", "title_lt": "Su poreikiu susieti renginiai", "definition_en": "Share of planned events linked to a studied need or a priority.", "definition_lt": "Plano renginių, susietų su ištirtu poreikiu arba prioritetu, dalis."}, {"key": "training.events_observed_share", "unit": "percent", "source": "drafted", "title_en": "Observed events", "title_lt": "Stebėti renginiai", "definition_en": "Share of events held for which an observation sheet was filled in.", "definition_lt": "Įvykusių renginių, kuriems užpildytas stebėjimo lapas, dalis."}, {"key": "training.events_planned", "unit": "events", "source": "drafted", "title_en": "Planned events", "title_lt": "Plano renginiai", "definition_en": "Events entered in the annual plan in force.", "definition_lt": "Į galiojantį metų planą įrašyti renginiai."}, {"key": "training.events_remote_share", "unit": "percent", "source": "drafted", "title_en": "Remote and hybrid events", "title_lt": "Nuotoliniai ir mišrūs renginiai", "definition_en": "Share of events held that could be attended remotely.", "definition_lt": "Įvykusių renginių, kuriuose buvo galima dalyvauti nuotoliu, dalis."}, {"key": "training.events_without_valid_accreditation", "unit": "events", "source": "drafted", "title_en": "Events without valid accreditation", "title_lt": "Renginiai be galiojančios akreditacijos", "definition_en": "Events of programmes whose accreditation was not valid on the day.", "definition_lt": "Renginiai pagal programas, kurių akreditacija renginio dieną negaliojo."}, {"key": "training.participants_by_municipality", "unit": "persons", "source": "drafted", "title_en": "Participants by municipality", "title_lt": "Dalyviai pagal savivaldybę", "definition_en": "Different persons who took part in the period by municipality of workplace; groups under 5 are not shown.", "definition_lt": "Skirtingi per laikotarpį dalyvavę asmenys pagal darbovietės savivaldybę; grupės, mažesnės kaip 5 asmenys, nerodomos."}, {"key": "training.staff_trained_share", "unit": "percent", "source": "drafted", "title_en": "Staff who took part in training", "title_lt": "Mokymus baigę darbuotojai", "definition_en": "Share of staff who completed at least one training in the period.", "definition_lt": "Darbuotojų, per laikotarpį baigusių bent vienus mokymus, dalis."}, {"key": "training.target_groups_served_share", "unit": "percent", "source": "drafted", "title_en": "Target groups served", "title_lt": "Aprėptos tikslinės grupės", "definition_en": "Share of target groups with at least one event in the period.", "definition_lt": "Tikslinių grupių, kurioms per laikotarpį įvyko bent vienas renginys, dalis."}], "note_en": "Structure by the 2006 rules in the 2008 wording (in force from 2009-01-01); areas as published in 2020–2022. The source marks say what is drafted.", "note_lt": "Sandara – pagal 2006 m. taisyklių 2008 m. redakciją (galioja nuo 2009-01-01), sritys – pagal 2020–2022 m. paskelbtus sąrašus. Kas parengta šiai sistemai, rodo šaltinio žymos.", "sources": [{"url": "https://www.e-tar.lt/rs/legalact/TAR.C954388161D2/", "title_en": "ISAK-109 of 2006-01-23, new wording ISAK-1116 of 2008-04-22 (in force from 2009-01-01)", "title_lt": "2006-01-23 įsakymas Nr. ISAK-109, nauja redakcija – 2008-04-22 įsakymas Nr. ISAK-1116 (galioja nuo 2009-01-01)"}, {"url": "https://www.nsa.smm.lt/2022/05/23/nsa-suteikta-akreditacija-pedagogu-profesinio-tobulinimo-veikloms-igyvendinti/", "title_en": "NŠA accredited, news of 2022-05-23 (areas)", "title_lt": "NŠA naujiena apie suteiktą akreditaciją, 2022-05-23 (sritys)"}, {"url": "http://qualiti.univaq.it/?page_id=2293", "title_en": "SDC quality assurance (areas in English)", "title_lt": "Akredituoto centro (SDC) kokybės užtikrinimo puslapis (sritys anglų kalba)"}, {"url": "https://www.nsa.smm.lt/mokyklu-veiklos-pletra-ir-pedagogu-kvalifikacija/pedagogu-kvalifikacijos-tobulinimo-istaigu-isivertinimas-ir-stebesena/", "title_en": "NŠA: self-evaluation and monitoring of institutions", "title_lt": "NŠA: institucijų įsivertinimas ir stebėsena"}], "version": 2, "title_en": "Self-evaluation and external evaluation of a teacher in-service training institution", "title_lt": "Institucijos, vykdančios mokytojų ir švietimo pagalbą teikiančių specialistų kvalifikacijos tobulinimą, veiklos įsivertinimas ir išorinis vertinimas", "decision_rule": {"input": "agreed_levels", "match": "first", "rules": [{"when": {"any": [{"op": ">", "field": "unrated_count", "value": 0}, {"op": ">", "field": "mandatory_na_count", "value": 0}]}, "outcome": "no_proposal", "sentence_en": "While any indicator of a chosen area is unrated, or any indicator of area 2.3 is marked not applicable, there is no proposal.", "sentence_lt": "Kol neįvertinti visi pasirinktų sričių rodikliai arba kol kuriam nors 2.3 srities rodikliui pažymėta „Netaikoma“, siūlymo nėra."}, {"when": {"any": [{"op": ">", "field": "mandatory_zero_count", "value": 0}]}, "outcome": "refuse", "sentence_en": "If at least one indicator of area 2.3 is rated 0 (N), refusal is proposed.", "sentence_lt": "Jeigu bent vienas 2.3 srities rodiklis įvertintas 0 (N) lygiu, siūloma neakredituoti."}, {"when": {"all": [{"op": ">=", "field": "overall_mean", "value": "2.8"}, {"op": ">=", "field": "lowest_area_mean", "value": "2.0"}, {"op": ">=", "field": "area_2_3_mean", "value": "2.5"}]}, "outcome": "accredit_5", "sentence_en": "If the overall mean is at least 2.8, the mean of every applicable area at least 2 and the mean of area 2.3 at least 2.5, accreditation for 5 years is proposed.", "sentence_lt": "Jeigu bendras vidurkis ne mažesnis kaip 2,8, kiekvienos taikomos srities vidurkis ne mažesnis kaip 2, o 2.3 srities vidurkis ne mažesnis kaip 2,5, siūloma akredituoti 5 metams."}, {"when": {"all": [{"op": ">=", "field": "overall_mean", "value": "2.0"}, {"op": "<=", "field": "areas_below_2_count", "value": 2}]}, "outcome": "accredit_3", "sentence_en": "If the overall mean is at least 2 and at most two areas have a mean below 2, accreditation for 3 years is proposed.", "sentence_lt": "Jeigu bendras vidurkis ne mažesnis kaip 2, o sričių, kurių vidurkis mažesnis kaip 2, yra ne daugiau kaip dvi, siūloma akredituoti 3 metams."}, {"when": {"always": true}, "outcome": "refuse", "sentence_en": "In all other cases refusal is proposed.", "sentence_lt": "Visais kitais atvejais siūloma neakredituoti."}], "fields": [{"name": "unrated_count", "type": "integer", "where": {"rating": "unrated"}, "measure": "count_indicators", "definition_en": "Number of indicators in chosen areas not rated yet.", "definition_lt": "Pasirinktų sričių rodiklių, kurie dar neįvertinti, skaičius."}, {"name": "mandatory_na_count", "type": "integer", "where": {"area": "2.3", "rating": "na"}, "measure": "count_indicators", "definition_en": "Number of indicators of the mandatory area 2.3 marked not applicable.", "definition_lt": "Privalomos 2.3 srities rodiklių, kuriems pažymėta „Netaikoma“, skaičius."}, {"name": "mandatory_zero_count", "type": "integer", "where": {"area": "2.3", "rating": 0}, "measure": "count_indicators", "definition_en": "Number of indicators of the mandatory area 2.3 rated 0 (N).", "definition_lt": "Privalomos 2.3 srities rodiklių, įvertintų 0 (N) lygiu, skaičius."}, {"name": "overall_mean", "type": "number", "measure": "mean_of_area_means", "definition_en": "The arithmetic mean of the means of applicable areas, not rounded.", "definition_lt": "Taikomų sričių vidurkių aritmetinis vidurkis, neapvalintas."}, {"name": "lowest_area_mean", "type": "number", "measure": "min_of_area_means", "definition_en": "The lowest mean of an applicable area.", "definition_lt": "Mažiausias taikomos srities vidurkis."}, {"area": "2.3", "name": "area_2_3_mean", "type": "number", "measure": "area_mean", "definition_en": "The mean of area 2.3.", "definition_lt": "2.3 srities vidurkis."}, {"name": "areas_below_2_count", "type": "integer", "where": {"area_mean": {"op": "<", "value": "2.0"}}, "measure": "count_areas", "definition_en": "Number of applicable areas whose mean is below 2.", "definition_lt": "Taikomų sričių, kurių vidurkis mažesnis kaip 2, skaičius."}], "source": "drafted", "note_en": "The rule only proposes: the experts give reasons for the proposal and the minister decides.", "note_lt": "Taisyklė tik siūlo: ekspertai siūlymą pagrindžia, o sprendžia ministras.", "outcomes": [{"code": "accredit_5", "source": "official", "title_en": "Accredit for 5 years", "title_lt": "Akredituoti 5 metams", "proposable": true, "term_years": 5}, {"code": "accredit_3", "source": "official", "title_en": "Accredit for 3 years", "title_lt": "Akredituoti 3 metams", "proposable": true, "term_years": 3}, {"code": "accredit_1", "source": "official", "title_en": "Accredit for 1 year (2010 wording only)", "title_lt": "Akredituoti 1 metams (tik pagal 2010 m. redakciją)", "proposable": false, "term_years": 1}, {"code": "refuse", "source": "official", "title_en": "Refuse accreditation", "title_lt": "Neakredituoti", "proposable": true, "term_years": null}, {"code": "no_proposal", "source": "drafted", "title_en": "No proposal yet", "title_lt": "Siūlymo dar nėra", "proposable": false, "term_years": null}], "comparison": "exact", "definitions": [{"term": "rating", "values": ["unrated", "na", 0, 1, 2, 3, 4], "definition_en": "The rating of an indicator: an agreed level from 0 to 4, not applicable (na), or no rating yet (unrated).", "definition_lt": "Rodiklio vertinimas: sutartas lygis nuo 0 iki 4, „Netaikoma“ (na) arba vertinimo dar nėra (unrated)."}, {"term": "chosen_area", "definition_en": "An area chosen for evaluation. Area 2.3 is mandatory and always counts as chosen. Indicators of areas not chosen are left out.", "definition_lt": "Vertinti pasirinkta sritis. 2.3 sritis privaloma ir visada laikoma pasirinkta. Nepasirinktos srities rodikliai neskaičiuojami."}, {"term": "area_mean", "definition_en": "The arithmetic mean of the levels 0–4 of the indicators in a chosen area; not applicable is left out and the mean is not rounded.", "definition_lt": "Pasirinktos srities rodiklių lygių nuo 0 iki 4 aritmetinis vidurkis; „Netaikoma“ neįskaičiuojama, vidurkis neapvalinamas."}, {"term": "applicable_area", "definition_en": "A chosen area with at least one indicator rated 0–4.", "definition_lt": "Pasirinkta sritis, kurioje bent vienas rodiklis įvertintas lygiu nuo 0 iki 4."}], "mandatory_areas": ["2.3"], "na_allowed_in_mandatory_areas": false}, "in_force_from": "2009-01-01", "drafted_parts_en": "All indicators, all level signs, the scale and the decision rule. Areas may be chosen as relevant to the institution (institucijai aktualios veiklos sritys).", "drafted_parts_lt": "Visi rodikliai, visi lygių požymiai, skalė ir sprendimo taisyklė. Institucija renkasi jai aktualias veiklos sritis.", "official_structure_en": "Two groups, eight areas; every area has parts, evaluation signs (vertinimo požymiai) and a rating scale (vertinimo skalė) in the annex of the rules.", "official_structure_lt": "Dvi grupės, aštuonios sritys; taisyklių priede kiekviena sritis turi dalis, vertinimo požymius ir vertinimo skalę."}', 'start', '', '2026-11-26 22:52:49.995912+00', 2, 13);
INSERT INTO public.journal_entry VALUES
	(1, '2026-11-26 22:52:48.322973+00', 'give_role', 'directory.roleholding', '1', '2e58ec5cd8013a8594349979ce693ba66cbc705f0a2f7b865aec9d4808319881'),
	(2, '2026-11-26 22:52:48.364355+00', 'give_role', 'directory.roleholding', '2', '6152a9de1883ffde52bb2fb30d0e1ce077b61a28091ebc32d7b88434e6fa02a4'),
	(3, '2026-11-26 22:52:48.388682+00', 'give_role', 'directory.roleholding', '3', '26151a849882c43be39c2c94c67751a8176120a6b58426ab4a868bdd926654e1'),
	(4, '2026-11-26 22:52:48.414866+00', 'give_role', 'directory.roleholding', '4', '0022f0a1e0e830723e0bf0f678f7566caa6e24105d269b2aac5b3fecdaa02218'),
	(5, '2026-11-26 22:52:48.435583+00', 'give_role', 'directory.roleholding', '5', '27ea7e88f1a89b64363f416bc78eb413781a5f9c97368fd0371befd485f6f355'),
	(6, '2026-11-26 22:52:48.462255+00', 'give_role', 'directory.roleholding', '6', 'a8a93c6aaf9bb4dd50a3294c10b68d33f06c67ba9cdd326216b5ee07173e141c'),
	(7, '2026-11-26 22:52:48.485148+00', 'give_role', 'directory.roleholding', '7', '831a62a166057797824a5bf2aa749297ad61ac81af793b6e10cb5b52eb5f206d'),
	(8, '2026-11-26 22:52:48.495241+00', 'give_role', 'directory.roleholding', '8', 'b18376364513113eb5865ef48f7720b1ae0bd9f706f42c46b7cd8d27650f3edf'),
	(9, '2026-11-26 22:52:48.510479+00', 'give_role', 'directory.roleholding', '9', '78cb29078a7ee4f93f4effbdc827d72b16cb5498f8d3c5e5db4f764d7cdc2f85'),
	(10, '2026-11-26 22:52:48.532281+00', 'give_role', 'directory.roleholding', '10', 'af31360d763265f890c3ac0e3655ccec3ca085b142731ec0cac5b6b15503d0db'),
	(11, '2026-11-26 22:52:48.548152+00', 'give_role', 'directory.roleholding', '11', '382f2b54da306f8f948b9c9502b635ff68b5db165cd5fff6d615cbccdb8a4893'),
	(12, '2026-11-26 22:52:48.563877+00', 'give_role', 'directory.roleholding', '12', 'a4b5f1f5bbaeb848d91b7df90be6abc2aac1d7cee44255efd43b92847091aa73'),
	(13, '2026-11-26 22:52:48.57593+00', 'give_role', 'directory.roleholding', '13', '182b83650e0dea64e1bd45a0e1e11156e58348883089f5c4ae04bb26f788ff06'),
	(14, '2026-11-26 22:52:48.594406+00', 'give_role', 'directory.roleholding', '14', 'c2cfc33ca230fd21cc2f3ea7efea6271a44b2c370f309ff4a581c45e6af3868a'),
	(15, '2026-11-26 22:52:48.616733+00', 'give_role', 'directory.roleholding', '15', 'f33b9351eb4913cd81949054bd9f40060c84ce222bd013df5b1cfcc1456ab892'),
	(16, '2026-11-26 22:52:48.637508+00', 'give_role', 'directory.roleholding', '16', 'cf6728edc9832146e813b5b5e67b0efa7b6329504c6bfa52d23ff48e4af970e3'),
	(17, '2026-11-26 22:52:48.656352+00', 'give_role', 'directory.roleholding', '17', '81d9bc89abb92bd134ea472943b1fd7588b3d1dae92a7e859519746d6b5123ab'),
	(18, '2026-11-26 22:52:48.676479+00', 'give_role', 'directory.roleholding', '18', 'ebe33d8c3f5c4574426df9d8b8265cd276629bbcf17957b9a50cf5c797b10566'),
	(19, '2026-11-26 22:52:48.690807+00', 'give_role', 'directory.roleholding', '19', 'dc44b6c648750d596ab5f4379eebd1838e4c1aed7a5769989c35a0d74048a5ad'),
	(20, '2026-11-26 22:52:48.713974+00', 'give_role', 'directory.roleholding', '20', '9be47902ac19c0c8d77b781a12043127a4af270b32401e7041e4b18e1d0e4d76'),
	(21, '2026-11-26 22:52:48.735828+00', 'give_role', 'directory.roleholding', '21', '5b5ee438aa137de7dcfc3ea63602dd170be41197fadb3535aed48a33613cf6ad'),
	(22, '2026-11-26 22:52:48.74486+00', 'give_role', 'directory.roleholding', '22', '1b08b056131c84a5c250724ef0670386d841e706eecb2d5ea173db1356bc10a9'),
	(23, '2026-11-26 22:52:48.760918+00', 'give_role', 'directory.roleholding', '23', '3dff5967a25203d54c637bf4f3f87d6cdc31daae3ff4beab4c9da8979639c5ac'),
	(24, '2026-11-26 22:52:48.77228+00', 'give_role', 'directory.roleholding', '24', '758d5c484437ca24355d4598670e06f486d7f7fe004f5c67253941117afa1f29'),
	(25, '2026-11-26 22:52:48.779069+00', 'give_role', 'directory.roleholding', '25', '97020c9224c39b0b9828b32cce86fa4585b07429d78b893a01e6a7d4b308845e'),
	(26, '2026-11-26 22:52:48.792318+00', 'give_role', 'directory.roleholding', '26', 'e486a781cfbd4224bf2c305978b235a1652a26f9fa812238485d1456487ee5ab'),
	(27, '2026-11-26 22:52:48.844995+00', 'name_deputy', 'directory.delegation', '1', '6c9a661a9e55eedfa6085e47fb2548a3df1b162a90e8c733b0b7e54b68ef707e'),
	(28, '2026-11-26 22:52:49.708008+00', 'upload', 'directory.import', '1', '34488dde952407b631988ec1d5c68f642c88162b1977aa02c22311ee428705a5'),
	(29, '2026-11-26 22:52:49.84873+00', 'publish', 'frameworks.frameworkversion', '1', 'c5d4249b6fb408c0993a03c2181b07533326d4a2aadab8a6f428e25e65baadad'),
	(30, '2026-11-26 22:52:49.888173+00', 'start', 'frameworks.draft', '1', '20efbb3d5cad8e8cf2de8e5ad9e00af05ce90860176c0c444142d09738daf9ce'),
	(31, '2026-11-26 22:52:49.969567+00', 'publish', 'frameworks.frameworkversion', '2', '479f6c2b0dff17d4d51c3f0cc6973caa8a5db1273a66577e96a069486abd5f54'),
	(32, '2026-11-26 22:52:49.981604+00', 'publish', 'frameworks.draft', '1', '484c641bcde0976cc8c8f3c24782ec561858e71520b2dd45761a5e96fbb13f98'),
	(33, '2026-11-26 22:52:50.000689+00', 'start', 'frameworks.draft', '2', '74b5df28194e19d7d2aad3bdf34a0340d8c9ab92f2ebc54960533fb9cfcfbfd3'),
	(34, '2026-11-26 22:52:50.024091+00', 'open', 'evaluation.selfevaluation', '1', '545da4e7d0260dfa11b6796bc66aecaf78f45cfb7605747f352152360b0ec634'),
	(35, '2026-11-26 22:52:50.059103+00', 'add', 'evaluation.evidence', '1', 'f47e27d3ab5b70b3205c517c1e128f88224d915510d89e67a8a53601c23f6721'),
	(36, '2026-11-26 22:52:50.108093+00', 'use_evidence', 'evaluation.selfevaluation', '1', 'fa48e1b6556f6d6d91372ae659c7d85149ec24d46dd90323f05137b1e0685cd5'),
	(37, '2026-11-26 22:52:50.166893+00', 'give_role', 'directory.roleholding', '27', 'e13dc8cf45074c410af6b27588babdb37cd629318a55bca1c878a33802e0388c'),
	(38, '2026-11-26 22:52:50.168373+00', 'add_member', 'evaluation.selfevaluation', '1', '9de29268da426a65fcb61f4f5aae49f7208e5785ff9bdc43580fec5cc5f9563f'),
	(39, '2026-11-26 22:52:50.178859+00', 'name_coordinator', 'evaluation.selfevaluation', '1', '7fed990fa7f66a56ab63d9e30b89c8c05be829d0fcffed5c9a4e87e61ca5db59'),
	(40, '2026-11-26 22:52:50.244879+00', 'add_member', 'evaluation.selfevaluation', '1', 'c81a9d17e56bd647db8ca30b654bfed2c6682ee9acf65ea80dd19304f8b73698'),
	(41, '2026-11-26 22:52:50.267256+00', 'open', 'evaluation.selfevaluation', '2', '0833e7e2555b18819271ac6f47e5a2cb25a971b1c65dfab93e56e67887222170'),
	(42, '2026-11-26 22:52:50.30152+00', 'add', 'evaluation.evidence', '2', '20304337898e38ec3fb1c689f0cc4fa1701127b0c6641eac5fdad891bcd87961'),
	(43, '2026-11-26 22:52:50.337883+00', 'use_evidence', 'evaluation.selfevaluation', '2', '9abdb50300087d8b105f5023cdd49d3003f2f672eb44d409c43d17ba33d82aa8'),
	(44, '2026-11-26 22:52:50.371682+00', 'add_member', 'evaluation.selfevaluation', '2', '050c41f020a330d906141e75773bf61025d6eb91f09abab4446e4a28391edc9e'),
	(45, '2026-11-26 22:52:50.387542+00', 'name_coordinator', 'evaluation.selfevaluation', '2', 'f9e152d3fa07cae27b6ed0bf3aa9ba061b6febbac73f5a92df3073f90a5f9321'),
	(46, '2026-11-26 22:52:50.426914+00', 'add_member', 'evaluation.selfevaluation', '2', 'ca0190521073371d01c225beb19ba4afe7253a1e69fe419ca036ced5320d948f'),
	(47, '2026-11-26 22:52:50.465985+00', 'start_rating', 'evaluation.selfevaluation', '2', 'd3e1681701274317429f5f7b3d6fe512444df0b4947775b2375c327f7dab0019'),
	(48, '2026-11-26 22:52:50.559016+00', 'open', 'evaluation.selfevaluation', '3', '67e557f95b773f733e4188e968d903e33c2f82138f4b0a60eec529c88b4c2a13'),
	(49, '2026-11-26 22:52:50.591204+00', 'add', 'evaluation.evidence', '3', '82ac576c061aa6eb8cb9e9ba874f28a02340a5a075a5287791ec0130e1aad711'),
	(50, '2026-11-26 22:52:50.624226+00', 'use_evidence', 'evaluation.selfevaluation', '3', 'e0b9482e4f1856084fbaf9fe2c6a247b97a671602c9167ed7d1fda6bf897d85c'),
	(51, '2026-11-26 22:52:50.654464+00', 'add_member', 'evaluation.selfevaluation', '3', 'c6f01e48788207299a8cc8adda55dc46bf86de8d6e3b7a597403391049d27b17'),
	(52, '2026-11-26 22:52:50.661287+00', 'name_coordinator', 'evaluation.selfevaluation', '3', '2e3e7c0bbaa446adc096aba66ba6e208a16a9394ab8c60317392f21ed519dd55'),
	(53, '2026-11-26 22:52:50.675823+00', 'add_member', 'evaluation.selfevaluation', '3', '51e59f5a5980efaac84c7d0ea4e5fc4c99ba60c008d43671002c492dd3678fbf'),
	(54, '2026-11-26 22:52:50.693+00', 'start_rating', 'evaluation.selfevaluation', '3', 'e14dbc561fec7ed24c777237f3ef5c032838d2e129c2d9a258704b664940eff9'),
	(55, '2026-11-26 22:52:50.748961+00', 'submit_ratings', 'evaluation.selfevaluation', '3', 'bb26e22cbc46552b655b5191ec72442a44d9d62f45296121e9d7fb83efb09f7d'),
	(56, '2026-11-26 22:52:50.808242+00', 'submit_ratings', 'evaluation.selfevaluation', '3', '5a50c569655a2ef9eae12622b20ac7c35103261ab2d959d974857bad29e9117d'),
	(57, '2026-11-26 22:52:50.837121+00', 'reveal', 'evaluation.selfevaluation', '3', 'bce075627eade15d59ed9f429433842cc06748b65455829708ba7418db9f5997'),
	(58, '2026-11-26 22:52:50.855619+00', 'open', 'evaluation.selfevaluation', '4', '5d90af7b1a643d41efa13dbba64d034e6126b073ac5d6e97a38c0fa82cd2926e'),
	(59, '2026-11-26 22:52:50.879057+00', 'add', 'evaluation.evidence', '4', '3a73cd6abad9440d4fcd1acd0babf965e98ca267e93bc67a4c51fd4a389e625e'),
	(60, '2026-11-26 22:52:50.910916+00', 'use_evidence', 'evaluation.selfevaluation', '4', '17298b6a20a2dbfdc84bc8f09b4877b7d44e6545c38dbc519601d3c4ed6e9425'),
	(61, '2026-11-26 22:52:50.931356+00', 'add_member', 'evaluation.selfevaluation', '4', 'e4cf92ce35dc47e36948b62f3fb84c691da0480ff52808dbf4f2ae50ca34ae1b'),
	(62, '2026-11-26 22:52:50.939066+00', 'name_coordinator', 'evaluation.selfevaluation', '4', 'b65a31cfe47ac0ed7ae4e6c42495840ba5dd8583198f959cf976c01a371f8d16'),
	(63, '2026-11-26 22:52:50.959403+00', 'add_member', 'evaluation.selfevaluation', '4', '0e9ca0691ffd071ead1b53a322aaf66abc87a5fc6acb562711c1d046ede0252d'),
	(64, '2026-11-26 22:52:50.972565+00', 'start_rating', 'evaluation.selfevaluation', '4', '16be1576e6e6aaab9ec9640c716d9a95588959a19f3bcf46231deea8e4429861'),
	(65, '2026-11-26 22:52:51.02922+00', 'submit_ratings', 'evaluation.selfevaluation', '4', '9d2e9fdba37a385462be0ea09e293370a5bdcc0c51359349dd74323810557fae'),
	(66, '2026-11-26 22:52:51.080287+00', 'submit_ratings', 'evaluation.selfevaluation', '4', '16c2297a0cdb70d7be4add36ef563422f009b6e591bd502dfb30b85642849b20'),
	(67, '2026-11-26 22:52:51.103838+00', 'reveal', 'evaluation.selfevaluation', '4', '70adbd02b80613a8a61e4a2ac447faa94df648b63aca43329e37c911d61ef704'),
	(68, '2026-11-26 22:52:51.132784+00', 'agree', 'evaluation.selfevaluation', '4', '33cb86add7543894caf7b6f7d1812a302376f3365e568b9074f69b68b9798a50'),
	(69, '2026-11-26 22:52:51.164463+00', 'send_for_approval', 'evaluation.selfevaluation', '4', 'b0b84c178e3a31bfb9c12705f7110e3d04bf1eed96ffc7594c8344b23bf7b63f'),
	(70, '2026-11-26 22:52:51.206866+00', 'open', 'evaluation.selfevaluation', '5', 'fe4ddaa9a39582d0b985c74f21017cce686a2bda4655ff59c5826bbc63233007'),
	(71, '2026-11-26 22:52:51.221491+00', 'add', 'evaluation.evidence', '5', '116b7daea2d4ec5ae8573d8e13edca2393f61e287a80ea4a185712f963e32eba'),
	(72, '2026-11-26 22:52:51.246531+00', 'use_evidence', 'evaluation.selfevaluation', '5', 'b0124e8a0f7c6d70675d16d0ea5b0051e78c41edad869d496f370eac1ba61033'),
	(73, '2026-11-26 22:52:51.260728+00', 'add_member', 'evaluation.selfevaluation', '5', '114f3984a73686f59343f028d688a473ae53b70c625c3be53350af1fb32b96bf'),
	(74, '2026-11-26 22:52:51.269074+00', 'name_coordinator', 'evaluation.selfevaluation', '5', 'a799ff5284b1ab832bed4e1d6454850cf48a4c984a8ce77c71f4f6137a6ee9e8'),
	(75, '2026-11-26 22:52:51.305224+00', 'add_member', 'evaluation.selfevaluation', '5', 'b6582effd099a3ed5c95bb3c05d0cb190f5131066b84cd20238be2420d99deab'),
	(76, '2026-11-26 22:52:51.325993+00', 'start_rating', 'evaluation.selfevaluation', '5', '2bbeb7545dfeff5e09205986984f2abeb4275bfa01b6338e9a1f42f7accb7c8f'),
	(77, '2026-11-26 22:52:51.439681+00', 'submit_ratings', 'evaluation.selfevaluation', '5', 'b2c2c7e4f6e4de6edfeceeda89488a1c19029393a6b1dfb2ef988fd1dd17d737'),
	(78, '2026-11-26 22:52:51.52033+00', 'submit_ratings', 'evaluation.selfevaluation', '5', 'c6ec99c0add6d415824efa24f692c460fca6256945a5f6c32b329d44a03f8aea'),
	(79, '2026-11-26 22:52:51.558804+00', 'reveal', 'evaluation.selfevaluation', '5', '54ed84000ed80e701698bdbc0c704bbd5289c1e5299415cf5e892d3765ddbe7d'),
	(80, '2026-11-26 22:52:51.587242+00', 'agree', 'evaluation.selfevaluation', '5', '7cd94ce163a56a0fd4df878cd81c19ce8b573e8816cdaee0ebc822cb86a1ca12'),
	(81, '2026-11-26 22:52:51.597411+00', 'send_for_approval', 'evaluation.selfevaluation', '5', 'f49cc55351d61e490550db7db20414b37190b495ae5c08b23bc3ec0a23600506'),
	(82, '2026-11-26 22:52:51.742577+00', 'approve', 'evaluation.selfevaluation', '5', 'dcfe8e483a99150c08ec20c766371b456aaaa48601799b4ff66dbae2ac8ef599'),
	(83, '2026-11-26 22:52:51.783057+00', 'add_measure', 'evaluation.measure', '1', '32b88752e24e5eabbf5b30a3cc35fbcc832eaf1c639d986db4310a2fbdedeb4d'),
	(84, '2026-11-26 22:52:51.806856+00', 'open', 'evaluation.selfevaluation', '6', '508d0f489ce47bae5e04859e49203cd0aaaa58e5c228661e07acf6152233fb5d'),
	(85, '2026-11-26 22:52:51.824012+00', 'add', 'evaluation.evidence', '6', '537421ba256968c3165e4f65df882612d0217324fc95babaa6d46d3cfefa8f61'),
	(86, '2026-11-26 22:52:51.843689+00', 'use_evidence', 'evaluation.selfevaluation', '6', 'c37da8a286b7a46e9feb4a6b359686fd9abbc4902dbbd339c6ece8a330f891d4'),
	(87, '2026-11-26 22:52:51.862811+00', 'give_role', 'directory.roleholding', '28', '1c35f29db59b2cf8060cd5f3fa4296d40b99a93cbe265040830dc14883b7d72c'),
	(88, '2026-11-26 22:52:51.863707+00', 'add_member', 'evaluation.selfevaluation', '6', '72468352e374bff284ccd4ece402b5c9d6488725cbc5650823ca393e11766d05'),
	(89, '2026-11-26 22:52:51.87882+00', 'name_coordinator', 'evaluation.selfevaluation', '6', 'c4e21d087d568f20c5e7cc73acc12223dc77f9a5f26f303bcff7620032f54203'),
	(90, '2026-11-26 22:52:51.911082+00', 'add_member', 'evaluation.selfevaluation', '6', 'f0ad743d962906641791d42545b38ec11ed4a6de50bfe9968c09b84de8bbdb86'),
	(91, '2026-11-26 22:52:51.939124+00', 'start_rating', 'evaluation.selfevaluation', '6', '99261357bf91702b64b3799b0f59b20835142a64d337db43eb174bdac38aa1a9'),
	(92, '2026-11-26 22:52:52.216411+00', 'ask', 'directory.recovery', '1', '63cc0b714fa2c32e99e0e1395a4ae62489c124768811f96384b1c8e4554421d2'),
	(93, '2026-11-26 22:52:52.269373+00', 'ask', 'evaluation.dossier', '1', '7fda77471ff35b22239e30b19487a81a0a577a825ba05d5d5070a1a169f12203'),
	(94, '2026-11-26 22:52:52.278928+00', 'register', 'directory.privacyrequest', '1', 'ac398349d678dcc753caa3198fc0a830e2e929fb9372270b59e0920aec938906'),
	(95, '2026-11-26 22:52:52.310171+00', 'invite', 'directory.invitation', '1', '99db413b9d212913337338473bd46235b1827184824058cfd2a8d64b564da2d4'),
	(96, '2026-11-26 22:53:04.844896+00', 'publish_root', 'journal.root', '1', 'bfa52b3ac32b980ef97435d8d6b625615f53ff27425cc12c7a61323a70285634');
INSERT INTO public.journal_entrycontent VALUES
	(1, '\xd42734b8614d0a48a6d8d9ae562dafafb8487b21e272f76025ab1af5f38fb3fc', '{"note": "", "actor": "", "account": null, "details": {"role": "teacher", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(2, '\x96919d95f5bb2568dc9ed22be55266bc88fcd660e1fcd12170d03d5125c9e66d', '{"note": "", "actor": "", "account": null, "details": {"role": "teacher", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(3, '\xd208703353c518d10ff87f0adb9c7101cb6560ff51d77fbf68435b562b33ff83', '{"note": "", "actor": "", "account": null, "details": {"role": "school_head", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(4, '\xd963abf366620fc86c57700d4affbf8f3b7148f17de8ec6aa87304d2b62c45a7', '{"note": "", "actor": "", "account": null, "details": {"role": "school_head", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(5, '\x9db2f930ddd53cb4a15f34c89b54a752196dc58c6175fbf6c549932e7f1098c9', '{"note": "", "actor": "", "account": null, "details": {"role": "centre_head", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(6, '\xe3bbf0785892da0a2d6b7e63d31ac21f4cb09d3a0db5a9c55e73cb0310af20ff', '{"note": "", "actor": "", "account": null, "details": {"role": "centre_head", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(7, '\xaf9ed4999085e436fabaedc6e0f9ebfe7e1517be2a3025f0bfb7badb99a36e08', '{"note": "", "actor": "", "account": null, "details": {"role": "coordinator", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(8, '\x965e089135474508af0291dc632e3d963fa752d8233f540189034926b0237eea', '{"note": "", "actor": "", "account": null, "details": {"role": "coordinator", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(9, '\x6af2352cb8d3febd21f1eceaa7a0050bf4e9cb786af45b3483e513396b36683a', '{"note": "", "actor": "", "account": null, "details": {"role": "group_member", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(10, '\x3a30b5bfa0abca31049fd1b6709936c308ab5054818c3e09d337c5004b05cff2', '{"note": "", "actor": "", "account": null, "details": {"role": "group_member", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(11, '\x41a9c501b6fde969ccb35ced962644ef1d38d2f49d2ad7022abc4e5f004b033e', '{"note": "", "actor": "", "account": null, "details": {"role": "expert", "organisation": null}, "on_behalf_of": ""}', NULL),
	(12, '\x2279302e386653d937e9e9b2abf21429950aed600fda44d48af56b6a4fbcb450', '{"note": "", "actor": "", "account": null, "details": {"role": "agency_officer", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(13, '\x983e19be4756dbb711f36286f81c3558d754af36df31ed7ebbc50c4418ea1896', '{"note": "", "actor": "", "account": null, "details": {"role": "agency_officer", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(14, '\x0ddb08093c3c4e8262c3caba8d78bada4bfa5f829d7c6e59508530671ed44d1b', '{"note": "", "actor": "", "account": null, "details": {"role": "agency_head", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(15, '\xd62be4d702113850ce7fc3528d94610e8daf68b5ebde692f3e350cf80b433d3c', '{"note": "", "actor": "", "account": null, "details": {"role": "agency_head", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(16, '\x713bfae1baa2b15f789f4134d195dfd1367e86888a4ecde6cfa5685a4a04b1f2', '{"note": "", "actor": "", "account": null, "details": {"role": "ministry_clerk", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(17, '\x88f172b2e0c11eb06a9319cc04f00b9da9d3b4fe05ce5ba2cb83a5ded4832de1', '{"note": "", "actor": "", "account": null, "details": {"role": "ministry_clerk", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(18, '\x206499bca33621f824820212da2f24def771f64c19a067204d92792e531dd62b', '{"note": "", "actor": "", "account": null, "details": {"role": "minister", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(19, '\x82979f5cfe47a5ccce39b2e84e5c8ef94bde51cdf5644ee763251747b99ca4e1', '{"note": "", "actor": "", "account": null, "details": {"role": "minister", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(20, '\x40e38c088baa7bc96c5753246fab6701ec2c299fddd8d98020e15ae022109420', '{"note": "", "actor": "", "account": null, "details": {"role": "municipality_officer", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(21, '\xdc409d5a4ed419d0ff28aefa399bba16bc34fed21d8dd8de1cd35e7a59be2e24', '{"note": "", "actor": "", "account": null, "details": {"role": "municipality_officer", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(22, '\x88dda345626d837cf920cc01c50181466ee6d2181e1ed2952591ccdb34440c97', '{"note": "", "actor": "", "account": null, "details": {"role": "project_officer", "organisation": 1}, "on_behalf_of": ""}', NULL),
	(23, '\x97f136a52f148f88f17f50f22e70daf5f21a17bf3525fbc74fd7b65a9b1fab73', '{"note": "", "actor": "", "account": null, "details": {"role": "project_officer", "organisation": 2}, "on_behalf_of": ""}', NULL),
	(24, '\xc8f2771620ac302bc8f4db19d7e13840a508cf6aac0eebfba3ac60e9c485636e', '{"note": "", "actor": "", "account": null, "details": {"role": "auditor", "organisation": null}, "on_behalf_of": ""}', NULL),
	(25, '\xeec9fd682b0b33bd7a6aa8c854e92b748211ee697fbaf4b2428b46d16336ab5f', '{"note": "", "actor": "", "account": null, "details": {"role": "data_protection_officer", "organisation": null}, "on_behalf_of": ""}', NULL),
	(26, '\xfb26dc22d563ecb6c253666e4a0b7b3e398c7856126215f122acb94655206e27', '{"note": "", "actor": "", "account": null, "details": {"role": "operator", "organisation": null}, "on_behalf_of": ""}', NULL),
	(27, '\xe4fc9c42149ad947a49d487cc2b7e2c73c46150d4af248d1c774d4951f4a75ac', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"deputy": 28, "from_on": "2026-11-27", "holding": 5, "until_on": "2026-12-27", "document_number": "V-1"}, "on_behalf_of": ""}', 6),
	(28, '\x66b507bc818354556196e9073d6674e05abc929559e65b42c8fa0a6779a84f78', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"kind": "people", "rows": 1}, "on_behalf_of": ""}', 6),
	(29, '\xbdc5e95db2cfd511645cbd8b36d0a5b630bc02f4736945ea5fb32d63d6b78a4d', '{"note": "", "actor": "", "account": null, "details": {"content_hash": "efe7c828aa28be30d26d7f2ba28e89bba9080df75bbd625167d799507cb01bd5"}, "on_behalf_of": ""}', NULL),
	(30, '\x02a53bda3f524ab4db0c145da5c46d80ed035b32c6cea33967ab789db23db86c', '{"note": "", "actor": "Vardenė agency_officer", "account": 13, "details": {}, "on_behalf_of": ""}', 13),
	(31, '\x4047a10796a987863de16bf844840683452132f100a94f24c696441f4e643cbc', '{"note": "", "actor": "Vardenė agency_head", "account": 15, "details": {"content_hash": "caebabe1c154abe8d42af50b9d5fd6b5e994db291aafae7c2f216a59e067cce4"}, "on_behalf_of": ""}', 15),
	(32, '\xc4e89499fe6b0704c97b3fb1b1ab1caefa9f88b8dd5057a15694e5a5771b3740', '{"note": "", "actor": "Vardenė agency_head", "account": 15, "details": {"version": 2}, "on_behalf_of": ""}', 15),
	(33, '\x3b376a1bc66ec9d1c37a874e067ac9fd660b592c0d363fad1c490af17c595d82', '{"note": "", "actor": "Vardenė agency_officer", "account": 13, "details": {}, "on_behalf_of": ""}', 13),
	(34, '\x34014da4474da7a9438c92a3d787ab0b336c048336b7ade1a4183ccbb51f7e0c', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {}, "on_behalf_of": ""}', 6),
	(35, '\xccee75af397dc78acdd665aaec53bf526c1e975fba2a5b9c2bfe980756ba7e87', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"kind": "file"}, "on_behalf_of": ""}', 6),
	(36, '\x2619a74a52f056c96e967f39e0b6b8ce4ceb3eaf01c19bc2d0773c7db580a24c', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"evidence": 1, "indicators": ["2.3.1"]}, "on_behalf_of": ""}', 6),
	(37, '\xa275d2781af36ed299541fdf856cade42d1739c77225b04c32f509305907965f', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"role": "group_member", "organisation": 1}, "on_behalf_of": ""}', 6),
	(38, '\xb39b4c1d501d5253f916f3d3bf3f6b25c9f19a7d5daf275fab1100547474bf3c', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 8}, "on_behalf_of": ""}', 6),
	(39, '\x09553361046bb2ee992c6238e18f86be7d691dcb8e3933018df0e462f515fda6', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 8}, "on_behalf_of": ""}', 6),
	(40, '\x3e682d81402dd04a0c71f225974deb911ca8b067ee28828dfee624f7666939cb', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 10}, "on_behalf_of": ""}', 6),
	(41, '\x728a7e4e4c8de032b28dab2cb083d354470689b926be2a10179b910838f313d9', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {}, "on_behalf_of": ""}', 6),
	(42, '\x9ae51c8945bf127a2e07446a4aab62337234df601928c8f1fa7ab36093e29c66', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"kind": "file"}, "on_behalf_of": ""}', 6),
	(43, '\x71597b04a9e33f039c41aaa2044c6c98a5115e32a7e5bb36aa1b85c920986d5e', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"evidence": 2, "indicators": ["2.3.1"]}, "on_behalf_of": ""}', 6),
	(44, '\x7b32c58ad66eb4e27f6de5b702d2423c76bfe79d10e2dd6d026d115bd201a27c', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 8}, "on_behalf_of": ""}', 6),
	(45, '\xff8373220a8668af254b0284155a3a13e0e56ab61aaa63ba7f57709ff4220fe7', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 8}, "on_behalf_of": ""}', 6),
	(46, '\x03cd1a692882213f65b5645e03fec6da377ad414d5baed97d67a89339b7ea034', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 10}, "on_behalf_of": ""}', 6),
	(47, '\x135116bee1a8c7418beb720d3b52b96b6578ed5367f67d4f2f0ec1bc7c6a51a0', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {}, "on_behalf_of": ""}', 8),
	(48, '\x0a7a45e142e0042fa36742f20e24854a459e24592b15daff8db5f523ad5018d1', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {}, "on_behalf_of": ""}', 6),
	(49, '\x7b3e755da349a4e758d7d8026c657504ac15dd2213124daef315941942298264', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"kind": "file"}, "on_behalf_of": ""}', 6),
	(50, '\x1d6e0419effd675a6c161179a7d91e0382208d3bba3c07e387f46874cabbb339', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"evidence": 3, "indicators": ["2.3.1"]}, "on_behalf_of": ""}', 6),
	(51, '\x7996b0ce81aed587c6636fc536f16ed71ed3f5225ec405b287271c1d875e5cd4', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 8}, "on_behalf_of": ""}', 6),
	(52, '\x3fc46619fc4c460db2f2d37e46cc99761b363ed7b792fd1ef87a28caff92c9d0', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 8}, "on_behalf_of": ""}', 6),
	(53, '\x04bbfe9b2189608b4d60566db20eb5f834ccce5da28cf8eed9296264f389accf', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 10}, "on_behalf_of": ""}', 6),
	(54, '\xb2206e1d8ecd32a114f3185d45f25747e94d3ab7db5ac25ef5c102b3ad76c125', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {}, "on_behalf_of": ""}', 8),
	(55, '\xa101ca402c34ce9fe9eb99c947efaad98ba02522a548d14e15db881effa28f43', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {"areas": ["2.3"]}, "on_behalf_of": ""}', 8),
	(56, '\x5f36de8008850c77c2dd5c766487bedff0776e65ebcd69b033dbfb6218932248', '{"note": "", "actor": "Vardenė group_member", "account": 10, "details": {"areas": ["2.3"]}, "on_behalf_of": ""}', 10),
	(57, '\x4bff5024af0c5093a7c6d5c3ad111f7ac346abc7c941c4fae39a8901157a5aae', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {"areas": ["2.3"]}, "on_behalf_of": ""}', 8),
	(58, '\x35afaed2cff475187fd85ee89e3463b3f4ba7779a1a263929818ca390ef376e5', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {}, "on_behalf_of": ""}', 6),
	(59, '\xa618a8fe240e7a595d612151df5926593d65a09f8c51c26094b443ac1b3184fa', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"kind": "file"}, "on_behalf_of": ""}', 6),
	(60, '\xd795e6090adceebb4827b08e3a81bd81a431a3d372cacdba8a8ccf43b2e1cf20', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"evidence": 4, "indicators": ["2.3.1"]}, "on_behalf_of": ""}', 6),
	(61, '\x3fa686403d09d219601fae2ccb177b018d6ada69debb5ac5d67f61d1c3ab2f23', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 8}, "on_behalf_of": ""}', 6),
	(62, '\xafd3202771d5d47a2f9ec30613afaa033c57879282b204d9ce2bebf235c7eff3', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 8}, "on_behalf_of": ""}', 6),
	(63, '\xd929b24673159d6d73b57996e68ff5e3d4aef5ceaa38d6fb563552f712d14349', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 10}, "on_behalf_of": ""}', 6),
	(64, '\xbd19af0a28454715a7ec2eabd152991d0a013241bc8e649d5bbb503174c014d7', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {}, "on_behalf_of": ""}', 8),
	(65, '\xb798c16192dcb50dd50e88a256d354e186b5e07a8351cb4ed7f54c4231691c34', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {"areas": ["2.3"]}, "on_behalf_of": ""}', 8),
	(66, '\x2f5e7f8086f17bc0c3087e5af431530f438df2a9edf88b696d3ea309cbce91ec', '{"note": "", "actor": "Vardenė group_member", "account": 10, "details": {"areas": ["2.3"]}, "on_behalf_of": ""}', 10),
	(67, '\x6f668d3d088d7c75c59678555f8d7de6b2ec8a9c4c0d3a21c7e17b567236e477', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {"areas": ["2.3"]}, "on_behalf_of": ""}', 8),
	(68, '\xa88d5ccf3787813d1d8c74c241a07f33bac95bee06765d0b06d46cefd40f010b', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {"indicators": ["2.3.1", "2.3.2", "2.3.3"]}, "on_behalf_of": ""}', 8),
	(69, '\xa9427385821e77ecea7fa889d2129ea44b7695883e40105e077acc030601b4a0', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {}, "on_behalf_of": ""}', 8),
	(70, '\x741888001cd877038059245549071f97eebc31ce2580fe85573b1c2cd0138a11', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {}, "on_behalf_of": ""}', 6),
	(71, '\xba4331b1dc74ac36519736aaa89e5937debc695a4f9d5ce351eb617f5337480e', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"kind": "file"}, "on_behalf_of": ""}', 6),
	(72, '\xe02c038faa048a28e0e02a97420592a7bd3b5fdcd9a5b4865650f246a106cef1', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"evidence": 5, "indicators": ["2.3.1"]}, "on_behalf_of": ""}', 6),
	(73, '\x863fb309da6c26633b51c577162ec7639c2511d8ee4e85909f6c71ce7b8c6f11', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 8}, "on_behalf_of": ""}', 6),
	(74, '\x69c321030360fe8457e100528932549968553d8315f091050b1c0f7359cb350e', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 8}, "on_behalf_of": ""}', 6),
	(75, '\x0084a45952117680ff94c1af96f1b763b39ae6d74447cb1a33685a85c7c96713', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"person": 10}, "on_behalf_of": ""}', 6),
	(76, '\x22514dc8af6de0611821ff4df0d5dfa4640af3fd949e9d77bf8794274b67f2d8', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {}, "on_behalf_of": ""}', 8),
	(77, '\x1e8326f418da13ba962bb449c19974d7d6152ba5c6c04aa82f7fd1309441c011', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {"areas": ["2.3"]}, "on_behalf_of": ""}', 8),
	(78, '\x1190bf961a02d3f650c0ab637d056039e6e3e34a2f70882171a8d7d22c3d1811', '{"note": "", "actor": "Vardenė group_member", "account": 10, "details": {"areas": ["2.3"]}, "on_behalf_of": ""}', 10),
	(79, '\xe23b1ba7bc785431de09d081e8b408dc6d9e1b9bb24bfa0a40cb4b6177f81349', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {"areas": ["2.3"]}, "on_behalf_of": ""}', 8),
	(80, '\xaffdc999915cd265218ef0f036f92b4b5a8ae386b977d8dd672589eb8f359bd6', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {"indicators": ["2.3.1", "2.3.2", "2.3.3"]}, "on_behalf_of": ""}', 8),
	(81, '\x46b8495ba5c38ce98b505644ad2fd8600fdf14d84165fa307121fe3773583a77', '{"note": "", "actor": "Vardenė coordinator", "account": 8, "details": {}, "on_behalf_of": ""}', 8),
	(82, '\xed4d51c80af5dce4f88c3f30d840f2d1c9ab02bbf8315eeb35793837b0344dee', '{"note": "tik-savo-centrui-7f3a", "actor": "Vardenė centre_head", "account": 6, "details": {"issue": 1, "report_hash": "3d2c27b920d075f8fc5f968dfa314fdae9e700f9ad049927c0702a5e8e1c7695"}, "on_behalf_of": ""}', 6),
	(83, '\x669196f05bacb17e1fca27ee3595fd6e51a9f9c679134e2b48f9cbb301eb7468', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {}, "on_behalf_of": ""}', 6),
	(84, '\xdd59b0401d57f71fde567b7ede4120cb8c7d8f7fc42d9b0b7b922a7b1261f714', '{"note": "", "actor": "Vardenė centre_head-elsewhere", "account": 7, "details": {}, "on_behalf_of": ""}', 7),
	(85, '\x503958d16787bba4358f24f7aeeb2c2227ad6ba89eb8739b5fd64a05b8d232ee', '{"note": "", "actor": "Vardenė centre_head-elsewhere", "account": 7, "details": {"kind": "file"}, "on_behalf_of": ""}', 7),
	(86, '\x3792562897b494cb2cad811efa747905f2e93b160fad6f81dbc41b731727f7e8', '{"note": "", "actor": "Vardenė centre_head-elsewhere", "account": 7, "details": {"evidence": 6, "indicators": ["2.3.1"]}, "on_behalf_of": ""}', 7),
	(87, '\xb17b77c1091ba2e7862fb86455638d44113eed9ae283cbdfe055494c766e72f1', '{"note": "", "actor": "Vardenė centre_head-elsewhere", "account": 7, "details": {"role": "group_member", "organisation": 2}, "on_behalf_of": ""}', 7),
	(88, '\x0de8cc0f238c82281901d12f10a6bcde7561a5384287989a26fab22df1e7b56d', '{"note": "", "actor": "Vardenė centre_head-elsewhere", "account": 7, "details": {"person": 9}, "on_behalf_of": ""}', 7),
	(89, '\x266b16603a9c7c9d5e5137faae5ff9b52bfdc5bc969d6fc6355733af45179cfa', '{"note": "", "actor": "Vardenė centre_head-elsewhere", "account": 7, "details": {"person": 9}, "on_behalf_of": ""}', 7),
	(90, '\x1362f469c8c55dd0945e8dc15e0636834537b955e7f095df11d5abe87bf34ec0', '{"note": "", "actor": "Vardenė centre_head-elsewhere", "account": 7, "details": {"person": 11}, "on_behalf_of": ""}', 7),
	(91, '\x412eb91e5ed8b82fbe1cb5711572cb2d679421a2f07416e8a12322f2daa14523', '{"note": "", "actor": "Vardenė coordinator-elsewhere", "account": 9, "details": {}, "on_behalf_of": ""}', 9),
	(92, '\x4087469c6d4e6cca34ffafcdd90a6e43604bc1fc63f85812e496519aa89e7090', '{"note": "tik-savo-centrui-7f3a", "actor": "Vardenė agency_officer", "account": 13, "details": {"kind": "locked_out", "holding": 5, "document_number": "R-1"}, "on_behalf_of": ""}', 13),
	(93, '\x2c200cd98f096320a92cce09901e0bed8d403eb3b123a2e6c1b9b1413ef7471c', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"years": "2021–2025"}, "on_behalf_of": ""}', 6),
	(94, '\xa63fe26f2dbb2b5846183a800192c6452524ebb9c41ca93d5ead667948735961', '{"note": "", "actor": "Vardenė centre_head", "account": 6, "details": {"kind": "erasure"}, "on_behalf_of": ""}', 6),
	(95, '\x579222042cb278a6945e0da9b9cc917e393a029de2b787a561b47c3e9532d8f9', '{"note": "", "actor": "", "account": null, "details": {}, "on_behalf_of": ""}', NULL),
	(96, '\x856f94f5d14d4b6ed8c63f2d272df75049008682e6e05ebe88173d0e5baaff55', '{"note": "", "actor": "", "account": null, "details": {"hash": "fc4e88a7fb4de035653ff74c00de7ef8bb68eb98c1ada9b04d61e006fbc80c96"}, "on_behalf_of": ""}', NULL);
INSERT INTO public.journal_link VALUES
	(1, '0000000000000000000000000000000000000000000000000000000000000000', '3ea229b00f0785ede6488c36d9405803132f9e3e6bbdb30023f0a29910e577c2', 1),
	(2, '3ea229b00f0785ede6488c36d9405803132f9e3e6bbdb30023f0a29910e577c2', '5e18cf827ebc8f0ef204a242a4c5ba25da785af1bed705ae8e308e4dc50339bb', 2),
	(3, '5e18cf827ebc8f0ef204a242a4c5ba25da785af1bed705ae8e308e4dc50339bb', '6218c3970af5d844b45d622ce2f7ffabf1c2b5da9e61edd81ad92da261ee6e68', 3),
	(4, '6218c3970af5d844b45d622ce2f7ffabf1c2b5da9e61edd81ad92da261ee6e68', 'f2f34ff6212439dadcb957523ed74c812d4d6210d4f72f7774be70696be42280', 4),
	(5, 'f2f34ff6212439dadcb957523ed74c812d4d6210d4f72f7774be70696be42280', 'cef369b7967fb89d6b670925159f4eb27f4b2517cb6e09f5630bd881f1c4c671', 5),
	(6, 'cef369b7967fb89d6b670925159f4eb27f4b2517cb6e09f5630bd881f1c4c671', 'a2ef2f256b993799dbae6b9e5e5ce09efde9982300583b8204ca0c96b9084593', 6),
	(7, 'a2ef2f256b993799dbae6b9e5e5ce09efde9982300583b8204ca0c96b9084593', 'b93374fdacf129bd8f0231fc373460ae5261fa019c4633c1f9e486c9e7b2afff', 7),
	(8, 'b93374fdacf129bd8f0231fc373460ae5261fa019c4633c1f9e486c9e7b2afff', 'd9cca2925ad47fa78d1dc619b9af2167474a8fb97b7ae986d3f1cca3175186e8', 8),
	(9, 'd9cca2925ad47fa78d1dc619b9af2167474a8fb97b7ae986d3f1cca3175186e8', '8da76ef376217a00a6408435cac757cd1203509efa362bbc554b5046beca20b2', 9),
	(10, '8da76ef376217a00a6408435cac757cd1203509efa362bbc554b5046beca20b2', '0473585794e085b64d84b2f6442d5b5eab96b870c6b829c876f8c0578442c6f7', 10),
	(11, '0473585794e085b64d84b2f6442d5b5eab96b870c6b829c876f8c0578442c6f7', '7bd17ad2f9adbd8e07f7735ace31beee777b2c15ef0b8b95c90fbadc4805cfd1', 11),
	(12, '7bd17ad2f9adbd8e07f7735ace31beee777b2c15ef0b8b95c90fbadc4805cfd1', '70d8052b354c5d1638c609a845e9e65f85ba902bef797e4fc6479c657a036ad1', 12),
	(13, '70d8052b354c5d1638c609a845e9e65f85ba902bef797e4fc6479c657a036ad1', 'f4638491f084a0123285095d3f18d892651e3660e93b6b60fac7bcafc8efc4d6', 13),
	(14, 'f4638491f084a0123285095d3f18d892651e3660e93b6b60fac7bcafc8efc4d6', 'c94f84f221b2ae8970db92633af0bdcaf72b70efe7aa9eedb22f8fa9dcefe4a1', 14),
	(15, 'c94f84f221b2ae8970db92633af0bdcaf72b70efe7aa9eedb22f8fa9dcefe4a1', '34aed20535e8f4dffde4585ee143d1b53e632c4cbf1762f2b49415681c8f1680', 15),
	(16, '34aed20535e8f4dffde4585ee143d1b53e632c4cbf1762f2b49415681c8f1680', '54a8c1b64eac2af81ec62746e4264112736a6fcf4d33d5a9bb638dd73c1017cb', 16),
	(17, '54a8c1b64eac2af81ec62746e4264112736a6fcf4d33d5a9bb638dd73c1017cb', '74d9be36ddd29a7a913ee2a3764fbc76de8489971d0c172ca227962f47a5e6f4', 17),
	(18, '74d9be36ddd29a7a913ee2a3764fbc76de8489971d0c172ca227962f47a5e6f4', '3e35925b41b22923766174c3b1e93b6ee9a8c28b9609a80ca28557cf29a270d4', 18),
	(19, '3e35925b41b22923766174c3b1e93b6ee9a8c28b9609a80ca28557cf29a270d4', '234b875020434c4b7d87069a5e6a4a9948b93033039a7b719b4591c2932df754', 19),
	(20, '234b875020434c4b7d87069a5e6a4a9948b93033039a7b719b4591c2932df754', 'e4951d40fdb1d77f636e0d1557f6c31662b3dd03083ae4dc4c97da9c5fd14be7', 20),
	(21, 'e4951d40fdb1d77f636e0d1557f6c31662b3dd03083ae4dc4c97da9c5fd14be7', '239c748452b721ef6ed32ed9da93f062fd8b9e69e1a1abaa99a8db138d288e5a', 21),
	(22, '239c748452b721ef6ed32ed9da93f062fd8b9e69e1a1abaa99a8db138d288e5a', '8b17ba6eb096a836fcf0389b78eebc633596ceb9b6696743c22271f5a0702c5e', 22),
	(23, '8b17ba6eb096a836fcf0389b78eebc633596ceb9b6696743c22271f5a0702c5e', 'e44ef2415259eea304317b85696e856426c40b0fcbbb39f8fac464ed5e16e421', 23),
	(24, 'e44ef2415259eea304317b85696e856426c40b0fcbbb39f8fac464ed5e16e421', 'c66153f3b4a3894001a1c5e622427ac2d40bf121cff518f488c5b9dae769af59', 24),
	(25, 'c66153f3b4a3894001a1c5e622427ac2d40bf121cff518f488c5b9dae769af59', '20d82aa8dcedf7badea323fc4e7da167c0ec5af7fc22405e83b9b293a0797192', 25),
	(26, '20d82aa8dcedf7badea323fc4e7da167c0ec5af7fc22405e83b9b293a0797192', 'e6ace4e1d5c5b2cf23b12a584fa4d479c4f2176980b66067c0f0a8a2be121d0f', 26),
	(27, 'e6ace4e1d5c5b2cf23b12a584fa4d479c4f2176980b66067c0f0a8a2be121d0f', '1634763cc4dd1c800f27b5f93fb5c81973594a042a8ae0cb5c56cfa09c5d33fc', 27),
	(28, '1634763cc4dd1c800f27b5f93fb5c81973594a042a8ae0cb5c56cfa09c5d33fc', '5c4917431855c1787c6ebb60540919230018ae65de8df6bf7b7afd4b7ffc751b', 28),
	(29, '5c4917431855c1787c6ebb60540919230018ae65de8df6bf7b7afd4b7ffc751b', '4c0a3e185c74162b43937935e024422f154f0ba63c1eb51d5315d64e6390e49e', 29),
	(30, '4c0a3e185c74162b43937935e024422f154f0ba63c1eb51d5315d64e6390e49e', '9b3a3afe9dfcbcf928789f9c48e6a5991e3c83bcdd0a32f5b1bf28ebf8848415', 30),
	(31, '9b3a3afe9dfcbcf928789f9c48e6a5991e3c83bcdd0a32f5b1bf28ebf8848415', 'ba1eb8a57ae88fc903b5932313673c636265fb645951e42452933c3689640f8c', 31),
	(32, 'ba1eb8a57ae88fc903b5932313673c636265fb645951e42452933c3689640f8c', '4bad4d4a95288d20d240c1f5ac0ced49ce70dcf667f8af578e50a16de82f8479', 32),
	(33, '4bad4d4a95288d20d240c1f5ac0ced49ce70dcf667f8af578e50a16de82f8479', '8ee461c9d28afc0eba97e48d8fa79eaef78d7dbeffd4bcf7da6378a58833e9ba', 33),
	(34, '8ee461c9d28afc0eba97e48d8fa79eaef78d7dbeffd4bcf7da6378a58833e9ba', 'b8d057f91fa913c108bdbecf18fb1c0fdf66bd996706ec4630c9cf21601c7594', 34),
	(35, 'b8d057f91fa913c108bdbecf18fb1c0fdf66bd996706ec4630c9cf21601c7594', 'd152100f8bb36630951f67391ede17626dec5d9cec9184d7b90fc675b2e840da', 35),
	(36, 'd152100f8bb36630951f67391ede17626dec5d9cec9184d7b90fc675b2e840da', '32cc6a2c70a561f56cb40b6d7cb5571859da6681ba9a65bdb958ef499e4f8c13', 36),
	(37, '32cc6a2c70a561f56cb40b6d7cb5571859da6681ba9a65bdb958ef499e4f8c13', '6cd1a386b4939b396bffd2fc9940bf81b81cb34ea09961f7767b035da93f9732', 37),
	(38, '6cd1a386b4939b396bffd2fc9940bf81b81cb34ea09961f7767b035da93f9732', 'e50dc903696443df2dac9c80372f23a0e5c115d741f50da533284078254fed37', 38),
	(39, 'e50dc903696443df2dac9c80372f23a0e5c115d741f50da533284078254fed37', '78c6a8108a16da902294b17b44b7b0835eceaef8adc73f6e2771bf284b742ef5', 39),
	(40, '78c6a8108a16da902294b17b44b7b0835eceaef8adc73f6e2771bf284b742ef5', 'd779f7c5de26d2830d5b9ee6c4fabd8b131de814fdf42a407edabc67844fc2e9', 40),
	(41, 'd779f7c5de26d2830d5b9ee6c4fabd8b131de814fdf42a407edabc67844fc2e9', '1d3035afc579ae9c2d6ad2a885682238873c069ee93c5f34c22b2ea72fa19ede', 41),
	(42, '1d3035afc579ae9c2d6ad2a885682238873c069ee93c5f34c22b2ea72fa19ede', '950e4a339452d58731e761924b0bbcf1967904ecf1d700a4339471f78568ff36', 42),
	(43, '950e4a339452d58731e761924b0bbcf1967904ecf1d700a4339471f78568ff36', '89bad62b596e4fd8ef9b59e557e518c7aa9d8bfabf77d562e7b5d36ff38612f2', 43),
	(44, '89bad62b596e4fd8ef9b59e557e518c7aa9d8bfabf77d562e7b5d36ff38612f2', 'eff9f470e4b8a532f2d6b8e968cf30649b8df7bd8cee442c910f2adb551d0010', 44),
	(45, 'eff9f470e4b8a532f2d6b8e968cf30649b8df7bd8cee442c910f2adb551d0010', 'c3738b6096a71e02837db506527ce6978ddbf8c7a3e72ddc9396953fe8b842b9', 45),
	(46, 'c3738b6096a71e02837db506527ce6978ddbf8c7a3e72ddc9396953fe8b842b9', 'a9d54ff799de43661858f20a03d63dbde52c6f8b4b9fa7b95bc6d9d0cb4369d9', 46),
	(47, 'a9d54ff799de43661858f20a03d63dbde52c6f8b4b9fa7b95bc6d9d0cb4369d9', '3f2251d6cf5262753fb5c980156586a96ec875ab7be7aefc8cb020553a6c2425', 47),
	(48, '3f2251d6cf5262753fb5c980156586a96ec875ab7be7aefc8cb020553a6c2425', '2970b37e626bf19158ad09ab9545ad6a7062b1538a8c1f0812339c7a693ecfd4', 48),
	(49, '2970b37e626bf19158ad09ab9545ad6a7062b1538a8c1f0812339c7a693ecfd4', 'a47076345c9d6356a1ee12e7c4f50ca56c23f6fa8a1045ab759d8cf6d5ea4a5f', 49),
	(50, 'a47076345c9d6356a1ee12e7c4f50ca56c23f6fa8a1045ab759d8cf6d5ea4a5f', '0912b1facf48d815f965ef18f74057d0256cbc0aef58c959294342ffc4cb6eff', 50),
	(51, '0912b1facf48d815f965ef18f74057d0256cbc0aef58c959294342ffc4cb6eff', 'e89a077d3a911878596937d06fb5e58b27bfd081efc69508218ec40492a0d948', 51),
	(52, 'e89a077d3a911878596937d06fb5e58b27bfd081efc69508218ec40492a0d948', '756fcff5c7325fb49fd3267faa54115dd0c23250a1c06f8a4efac9efd7bf16c1', 52),
	(53, '756fcff5c7325fb49fd3267faa54115dd0c23250a1c06f8a4efac9efd7bf16c1', '63b4f5709c2a6360af52a4d07e9cc54e5e343eda6731a61305d7793a1b487f46', 53),
	(54, '63b4f5709c2a6360af52a4d07e9cc54e5e343eda6731a61305d7793a1b487f46', '02c4535f9e96b9136a4257db707ca2ea688e7624418b8b056e996a49eb5cc2e2', 54),
	(55, '02c4535f9e96b9136a4257db707ca2ea688e7624418b8b056e996a49eb5cc2e2', '44dcb1d961e589a01277d3700fcda0311597c88aeb08f42a1cdcd3f19a41f0f9', 55),
	(56, '44dcb1d961e589a01277d3700fcda0311597c88aeb08f42a1cdcd3f19a41f0f9', 'd848ff2cc3e839566066a7ca0bbe73e83c35e873762eec98db75b9afb9ac63bb', 56),
	(57, 'd848ff2cc3e839566066a7ca0bbe73e83c35e873762eec98db75b9afb9ac63bb', '372696d7116c313e9fd619c905631c6f15431cd5dbf8f8f2ae25c8648b74fa43', 57),
	(58, '372696d7116c313e9fd619c905631c6f15431cd5dbf8f8f2ae25c8648b74fa43', '8f6e20f1530e7e54cddcdf02ead4bc2808b10e0700d10330aca0431250e5954a', 58),
	(59, '8f6e20f1530e7e54cddcdf02ead4bc2808b10e0700d10330aca0431250e5954a', '6add2834a3add0b31f8e95af2300fe83fb9d4a3336ef52e61ff473f4b2834f4f', 59),
	(60, '6add2834a3add0b31f8e95af2300fe83fb9d4a3336ef52e61ff473f4b2834f4f', 'f6946ac8188877b9cd812988d48c7c3b265e1aeaca7eb21ab82aefb6f0a9af4c', 60),
	(61, 'f6946ac8188877b9cd812988d48c7c3b265e1aeaca7eb21ab82aefb6f0a9af4c', '983769b37e81b7c2f4ad0600067bbe21a737da66e1d9f0af59e996a8b2bcc611', 61),
	(62, '983769b37e81b7c2f4ad0600067bbe21a737da66e1d9f0af59e996a8b2bcc611', '89bc0346d695831738f44d7dc8340d0e80cc8f71b3b15ee0a5104a3b4f7570ec', 62),
	(63, '89bc0346d695831738f44d7dc8340d0e80cc8f71b3b15ee0a5104a3b4f7570ec', '3b1055b9a21a58f3d9445853ba879721baff03ce4f7167f4f2ac13213498e568', 63),
	(64, '3b1055b9a21a58f3d9445853ba879721baff03ce4f7167f4f2ac13213498e568', 'cccc266157b678029b94b3e993064db64fa49ce4890e7ad90454a17aa1043f07', 64),
	(65, 'cccc266157b678029b94b3e993064db64fa49ce4890e7ad90454a17aa1043f07', '1668a1570cf756b592d32c4a1b7ddec96a200f6b019d4f8446effd6442325923', 65),
	(66, '1668a1570cf756b592d32c4a1b7ddec96a200f6b019d4f8446effd6442325923', '55fdd34b76588ff1fbbb395196034d1ab0382594617567706b9789cd07a0d770', 66),
	(67, '55fdd34b76588ff1fbbb395196034d1ab0382594617567706b9789cd07a0d770', '2729f648657c6a11f70c9f742b3eb98d55a8497e49e756ca52ae71251078c53f', 67),
	(68, '2729f648657c6a11f70c9f742b3eb98d55a8497e49e756ca52ae71251078c53f', '81a1829bee363e25bb413ebe3f180c78285fae7af38833570896fbabc076a2cf', 68),
	(69, '81a1829bee363e25bb413ebe3f180c78285fae7af38833570896fbabc076a2cf', 'af9ba15fd129d120f76a6dde094f6bec97546023e71449c6adc9f9e7bf7d66bf', 69),
	(70, 'af9ba15fd129d120f76a6dde094f6bec97546023e71449c6adc9f9e7bf7d66bf', '6bcda194200197278db52a967960c24b1d77483046a3b97b759160088a08c039', 70),
	(71, '6bcda194200197278db52a967960c24b1d77483046a3b97b759160088a08c039', 'd74e9cbf60094cce4c621e2821bc4584911e8ef1aa06c1afec015b4f879f9817', 71),
	(72, 'd74e9cbf60094cce4c621e2821bc4584911e8ef1aa06c1afec015b4f879f9817', 'dfbd001e09559304243e89dcf37467c83863f6a6271dbebe931f7aafb27817e0', 72),
	(73, 'dfbd001e09559304243e89dcf37467c83863f6a6271dbebe931f7aafb27817e0', '7c937b61a56e97f1c7e2fce928264c4a16608664de8b544e557057cd86c75d41', 73),
	(74, '7c937b61a56e97f1c7e2fce928264c4a16608664de8b544e557057cd86c75d41', 'a855f21c7d49b85049f441e96764d101b013df071108ec4fd89f467970e2a14f', 74),
	(75, 'a855f21c7d49b85049f441e96764d101b013df071108ec4fd89f467970e2a14f', '3ce512fe273191ebf451e162141629c9219a75b32444ab6e7f97da9c80980139', 75),
	(76, '3ce512fe273191ebf451e162141629c9219a75b32444ab6e7f97da9c80980139', '4de79f2e6165ec5f0550efe00ec05790368c123c2b857a2988c0768291d283e0', 76),
	(77, '4de79f2e6165ec5f0550efe00ec05790368c123c2b857a2988c0768291d283e0', 'da4303c9950ac27985609b03e42ba691c83a2925fef3812c2b0f7d7888e7ef7f', 77),
	(78, 'da4303c9950ac27985609b03e42ba691c83a2925fef3812c2b0f7d7888e7ef7f', '8eda573b41b9b23a177f2f761f5312d1b846e9497699ef2dde7105df792adb01', 78),
	(79, '8eda573b41b9b23a177f2f761f5312d1b846e9497699ef2dde7105df792adb01', 'eec3ea2c892181a73158bf17bcefd6ecdd5587b11a491e282ca81d18fade6bab', 79),
	(80, 'eec3ea2c892181a73158bf17bcefd6ecdd5587b11a491e282ca81d18fade6bab', 'c1dd1ebecf51cbdd9bd1dcc0abb496d19fd46bd28845048d623dcf41a0751805', 80),
	(81, 'c1dd1ebecf51cbdd9bd1dcc0abb496d19fd46bd28845048d623dcf41a0751805', '5ac9a3bf21ab6d54e6cba8c15ebb6e80b81946cbb6f44963a31d3f31f3df94ea', 81),
	(82, '5ac9a3bf21ab6d54e6cba8c15ebb6e80b81946cbb6f44963a31d3f31f3df94ea', 'b66cde9b14557536cea9ccda312c509690ea3d3f8c0ff4fe9e1660956fc2cd78', 82),
	(83, 'b66cde9b14557536cea9ccda312c509690ea3d3f8c0ff4fe9e1660956fc2cd78', 'e8bc7442a7cfc4867bc209e6690d4071be02ee13f9268706b2adc82253a37b91', 83),
	(84, 'e8bc7442a7cfc4867bc209e6690d4071be02ee13f9268706b2adc82253a37b91', '6289bbd0c596b4f7b9e774d0f129e666bac731c41a557a7add09cfce2bc954b0', 84),
	(85, '6289bbd0c596b4f7b9e774d0f129e666bac731c41a557a7add09cfce2bc954b0', '4c5f3fb99b5026e41c9c90275dd967899517c5093d8002048f5dba22050e3a32', 85),
	(86, '4c5f3fb99b5026e41c9c90275dd967899517c5093d8002048f5dba22050e3a32', 'b27684c13f34242141e116b580bb5febd2e4dd03f6588271aadccacbde1b3e78', 86),
	(87, 'b27684c13f34242141e116b580bb5febd2e4dd03f6588271aadccacbde1b3e78', 'dc317d2bd8b3cf48ce6861a10d6442afcf7ca5c566b3249167ef628a8fdc9c9c', 87),
	(88, 'dc317d2bd8b3cf48ce6861a10d6442afcf7ca5c566b3249167ef628a8fdc9c9c', 'fa7000e78dd987e3a28ae1e00ddec861eccaf07ea0368bb713c5d53e6a1d5644', 88),
	(89, 'fa7000e78dd987e3a28ae1e00ddec861eccaf07ea0368bb713c5d53e6a1d5644', '9f05b13d3a25a795b6048c251a5459df26855ebd2c1179206d4849c26c68bffe', 89),
	(90, '9f05b13d3a25a795b6048c251a5459df26855ebd2c1179206d4849c26c68bffe', '1874c3d071ccd0c5b88015414c193815f730269edb93ca9edc35e414032a632b', 90),
	(91, '1874c3d071ccd0c5b88015414c193815f730269edb93ca9edc35e414032a632b', '41874ab944bed8818d1738aadb9c6c8176c3ba381aef238abe6e424d729db9ff', 91),
	(92, '41874ab944bed8818d1738aadb9c6c8176c3ba381aef238abe6e424d729db9ff', '6ccfda81b177e8c0246c999c3d0ba059a382b45deba1394014e97379d875e5f4', 92),
	(93, '6ccfda81b177e8c0246c999c3d0ba059a382b45deba1394014e97379d875e5f4', '6eefffd4e7718837c4757c3828b9e2e314d68ba9ff50245607eebb29b9098e4d', 93),
	(94, '6eefffd4e7718837c4757c3828b9e2e314d68ba9ff50245607eebb29b9098e4d', 'da485d9d64481e232bc63ffda2814e94194af96f3cea8446de458f50aabcac73', 94),
	(95, 'da485d9d64481e232bc63ffda2814e94194af96f3cea8446de458f50aabcac73', 'bee23fa768736e02b355d89bff3a99aa620625fc93ad40a699d94289c065bed3', 95);
INSERT INTO public.journal_root VALUES
	(1, '2026-11-26 22:53:04.834349+00', 1, 95, 'bee23fa768736e02b355d89bff3a99aa620625fc93ad40a699d94289c065bed3', '2ad6b792085663a3f23b2adbd21a11f30b5f1e14bdea54c835e007e048c67480', '0000000000000000000000000000000000000000000000000000000000000000', 'fc4e88a7fb4de035653ff74c00de7ef8bb68eb98c1ada9b04d61e006fbc80c96');
INSERT INTO public.journal_unchained VALUES
	(96, '2026-11-26 22:53:04.845142+00');
INSERT INTO public.outbox_message VALUES
	(1, 'letter', '', 'letter:directory:deputy_named:1:6', '{"to": "centre_head@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPavaduojantis asmuo: Vardenė pavaduoja\nPavaduojamas asmuo: Vardenė centre_head\nVaidmuo: Centro vadovas, Pavyzdžio centras\nNuo lapkričio 27 d. iki gruodžio 27 d.\nDokumentas: V-1\n\n\nPrie pavaduojančio asmens veiksmų rašomi abu vardai. Visos Jūsų galios lieka, o pavadavimą galite bet kada nutraukti:\n\nhttp://localhost:8000/delegations/\n", "sender": "", "subject": "Pavaduoja Vardenė pavaduoja, pavaduojamas asmuo – Vardenė centre_head"}', '<3b0ba83c-bd6b-47ef-a5e4-ced690a2fde2@localhost>', 'waiting', 0, '2026-11-26 22:52:49.665387+00', '', '', '2026-11-26 22:52:49.665396+00', NULL),
	(2, 'letter', '', 'letter:directory:deputy_named:1:28', '{"to": "pavaduoja@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPavaduojantis asmuo: Vardenė pavaduoja\nPavaduojamas asmuo: Vardenė centre_head\nVaidmuo: Centro vadovas, Pavyzdžio centras\nNuo lapkričio 27 d. iki gruodžio 27 d.\nDokumentas: V-1\n\n\nŠiomis dienomis galite tai, ką leidžia šis vaidmuo, išskyrus skirti pavaduojančius asmenis. Prie kiekvieno veiksmo rašomi abu vardai.\n\nhttp://localhost:8000/delegations/\n", "sender": "", "subject": "Pavaduoja Vardenė pavaduoja, pavaduojamas asmuo – Vardenė centre_head"}', '<4f48a50c-6f65-4d6a-bb1c-89c8f9915de8@localhost>', 'waiting', 0, '2026-11-26 22:52:49.675768+00', '', '', '2026-11-26 22:52:49.675773+00', NULL),
	(3, 'job', 'evaluation.examine_evidence', 'job:evaluation.examine_evidence:1', '{"revision": 1}', '', 'waiting', 0, '2026-11-26 22:52:50.069012+00', '', '', '2026-11-26 22:52:50.06902+00', NULL),
	(4, 'letter', '', 'letter:evaluation:1:invited:8:20261126T225250182579', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/1/\n", "sender": "", "subject": "Jus įtraukė į 2021 m. įsivertinimo grupę: Pavyzdžio centras"}', '<408184ca-94d8-4746-b9ed-d768ff899105@localhost>', 'waiting', 0, '2026-11-26 22:52:50.19756+00', '', '', '2026-11-26 22:52:50.197567+00', NULL),
	(5, 'letter', '', 'letter:evaluation:1:invited:10:20261126T225250246066', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/1/\n", "sender": "", "subject": "Jus įtraukė į 2021 m. įsivertinimo grupę: Pavyzdžio centras"}', '<37791300-05d4-4e83-8b61-7623cc624816@localhost>', 'waiting', 0, '2026-11-26 22:52:50.246651+00', '', '', '2026-11-26 22:52:50.246656+00', NULL),
	(6, 'job', 'evaluation.examine_evidence', 'job:evaluation.examine_evidence:2', '{"revision": 2}', '', 'waiting', 0, '2026-11-26 22:52:50.313893+00', '', '', '2026-11-26 22:52:50.313903+00', NULL),
	(7, 'letter', '', 'letter:evaluation:2:invited:8:20261126T225250390725', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/2/\n", "sender": "", "subject": "Jus įtraukė į 2022 m. įsivertinimo grupę: Pavyzdžio centras"}', '<3627a407-9c51-4100-a43e-b4e93aabcc44@localhost>', 'waiting', 0, '2026-11-26 22:52:50.391258+00', '', '', '2026-11-26 22:52:50.391262+00', NULL),
	(8, 'letter', '', 'letter:evaluation:2:invited:10:20261126T225250428166', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/2/\n", "sender": "", "subject": "Jus įtraukė į 2022 m. įsivertinimo grupę: Pavyzdžio centras"}', '<445f9cc6-47c9-41ad-8fde-8ee7a3cabd4b@localhost>', 'waiting', 0, '2026-11-26 22:52:50.428715+00', '', '', '2026-11-26 22:52:50.42872+00', NULL),
	(9, 'letter', '', 'letter:evaluation:2:rating_started:8:20261126T225250475104', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPrašome iki gruodžio 17 d. įvertinti rodiklius. Kol vertinimai neatskleisti, Jūsų vertinimų nemato niekas.\n\ntik-savo-centrui-7f3a\n\nhttp://localhost:8000/self-evaluations/2/rate/\n", "sender": "", "subject": "Įvertinkite rodiklius iki gruodžio 17 d.: Pavyzdžio centras, 2022 m."}', '<d511e09c-7ca5-410a-a015-4a25357acbff@localhost>', 'waiting', 0, '2026-11-26 22:52:50.476471+00', '', '', '2026-11-26 22:52:50.476477+00', NULL),
	(10, 'letter', '', 'letter:evaluation:2:rating_started:10:20261126T225250484455', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPrašome iki gruodžio 17 d. įvertinti rodiklius. Kol vertinimai neatskleisti, Jūsų vertinimų nemato niekas.\n\ntik-savo-centrui-7f3a\n\nhttp://localhost:8000/self-evaluations/2/rate/\n", "sender": "", "subject": "Įvertinkite rodiklius iki gruodžio 17 d.: Pavyzdžio centras, 2022 m."}', '<ddada65d-03c6-4fae-ab00-d05a177ed33b@localhost>', 'waiting', 0, '2026-11-26 22:52:50.48501+00', '', '', '2026-11-26 22:52:50.485015+00', NULL),
	(11, 'job', 'evaluation.examine_evidence', 'job:evaluation.examine_evidence:3', '{"revision": 3}', '', 'waiting', 0, '2026-11-26 22:52:50.602131+00', '', '', '2026-11-26 22:52:50.60214+00', NULL),
	(12, 'letter', '', 'letter:evaluation:3:invited:8:20261126T225250663235', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/3/\n", "sender": "", "subject": "Jus įtraukė į 2023 m. įsivertinimo grupę: Pavyzdžio centras"}', '<6bfe888d-82e4-4c89-a93b-dca32ce7c6e2@localhost>', 'waiting', 0, '2026-11-26 22:52:50.663708+00', '', '', '2026-11-26 22:52:50.663713+00', NULL),
	(13, 'letter', '', 'letter:evaluation:3:invited:10:20261126T225250679361', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/3/\n", "sender": "", "subject": "Jus įtraukė į 2023 m. įsivertinimo grupę: Pavyzdžio centras"}', '<df9a0897-90e0-485e-88c1-57347760538c@localhost>', 'waiting', 0, '2026-11-26 22:52:50.679891+00', '', '', '2026-11-26 22:52:50.679896+00', NULL),
	(14, 'letter', '', 'letter:evaluation:3:rating_started:8:20261126T225250694040', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPrašome iki gruodžio 17 d. įvertinti rodiklius. Kol vertinimai neatskleisti, Jūsų vertinimų nemato niekas.\n\ntik-savo-centrui-7f3a\n\nhttp://localhost:8000/self-evaluations/3/rate/\n", "sender": "", "subject": "Įvertinkite rodiklius iki gruodžio 17 d.: Pavyzdžio centras, 2023 m."}', '<2f7c13b4-ddb1-4c3e-bc3e-ae632a6fd836@localhost>', 'waiting', 0, '2026-11-26 22:52:50.694507+00', '', '', '2026-11-26 22:52:50.694512+00', NULL),
	(15, 'letter', '', 'letter:evaluation:3:rating_started:10:20261126T225250695630', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPrašome iki gruodžio 17 d. įvertinti rodiklius. Kol vertinimai neatskleisti, Jūsų vertinimų nemato niekas.\n\ntik-savo-centrui-7f3a\n\nhttp://localhost:8000/self-evaluations/3/rate/\n", "sender": "", "subject": "Įvertinkite rodiklius iki gruodžio 17 d.: Pavyzdžio centras, 2023 m."}', '<0b6a3309-0e14-4905-b26e-b2e177156baf@localhost>', 'waiting', 0, '2026-11-26 22:52:50.695928+00', '', '', '2026-11-26 22:52:50.69593+00', NULL),
	(16, 'letter', '', 'letter:evaluation:3:all_submitted:8:20261126T225250809851', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVisi nariai pateikė savo vertinimus. Galite juos atskleisti ir sukviesti grupę aptarti.\n\nhttp://localhost:8000/self-evaluations/3/\n", "sender": "", "subject": "Visi įvertino: Pavyzdžio centras, 2023 m."}', '<a88d6e57-bc11-4a91-a591-0c65d06368eb@localhost>', 'waiting', 0, '2026-11-26 22:52:50.810708+00', '', '', '2026-11-26 22:52:50.810716+00', NULL),
	(17, 'letter', '', 'letter:evaluation:3:revealed:8:20261126T225250842733', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nGrupės vertinimai atskleisti. Iki gruodžio 17 d. susitarkite dėl lygių; pradėkite nuo tų rodiklių, dėl kurių nuomonės skiriasi labiausiai.\n\nhttp://localhost:8000/self-evaluations/3/agree/\n", "sender": "", "subject": "Vertinimai atskleisti: Pavyzdžio centras, 2023 m."}', '<0daded99-0b3e-4ae2-943c-8d17bb100e34@localhost>', 'waiting', 0, '2026-11-26 22:52:50.844048+00', '', '', '2026-11-26 22:52:50.844056+00', NULL),
	(18, 'letter', '', 'letter:evaluation:3:revealed:10:20261126T225250846719', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nGrupės vertinimai atskleisti. Iki gruodžio 17 d. susitarkite dėl lygių; pradėkite nuo tų rodiklių, dėl kurių nuomonės skiriasi labiausiai.\n\nhttp://localhost:8000/self-evaluations/3/agree/\n", "sender": "", "subject": "Vertinimai atskleisti: Pavyzdžio centras, 2023 m."}', '<4f22c1be-1c8e-4686-8c5e-403356e65384@localhost>', 'waiting', 0, '2026-11-26 22:52:50.847165+00', '', '', '2026-11-26 22:52:50.847169+00', NULL),
	(19, 'job', 'evaluation.examine_evidence', 'job:evaluation.examine_evidence:4', '{"revision": 4}', '', 'waiting', 0, '2026-11-26 22:52:50.887743+00', '', '', '2026-11-26 22:52:50.887753+00', NULL),
	(20, 'letter', '', 'letter:evaluation:4:invited:8:20261126T225250940896', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/4/\n", "sender": "", "subject": "Jus įtraukė į 2024 m. įsivertinimo grupę: Pavyzdžio centras"}', '<b577927e-e9ae-4d68-8d9f-06e99739f892@localhost>', 'waiting', 0, '2026-11-26 22:52:50.941355+00', '', '', '2026-11-26 22:52:50.94136+00', NULL),
	(21, 'letter', '', 'letter:evaluation:4:invited:10:20261126T225250960778', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/4/\n", "sender": "", "subject": "Jus įtraukė į 2024 m. įsivertinimo grupę: Pavyzdžio centras"}', '<dabab536-1335-4759-8558-d193fab66578@localhost>', 'waiting', 0, '2026-11-26 22:52:50.961236+00', '', '', '2026-11-26 22:52:50.961241+00', NULL),
	(22, 'letter', '', 'letter:evaluation:4:rating_started:8:20261126T225250974472', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPrašome iki gruodžio 17 d. įvertinti rodiklius. Kol vertinimai neatskleisti, Jūsų vertinimų nemato niekas.\n\ntik-savo-centrui-7f3a\n\nhttp://localhost:8000/self-evaluations/4/rate/\n", "sender": "", "subject": "Įvertinkite rodiklius iki gruodžio 17 d.: Pavyzdžio centras, 2024 m."}', '<f1d4e22c-211d-4534-9fe9-20cef9069ef6@localhost>', 'waiting', 0, '2026-11-26 22:52:50.974979+00', '', '', '2026-11-26 22:52:50.974984+00', NULL),
	(23, 'letter', '', 'letter:evaluation:4:rating_started:10:20261126T225250977366', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPrašome iki gruodžio 17 d. įvertinti rodiklius. Kol vertinimai neatskleisti, Jūsų vertinimų nemato niekas.\n\ntik-savo-centrui-7f3a\n\nhttp://localhost:8000/self-evaluations/4/rate/\n", "sender": "", "subject": "Įvertinkite rodiklius iki gruodžio 17 d.: Pavyzdžio centras, 2024 m."}', '<1aee1085-0a16-4da3-94a3-1ab5c07507ec@localhost>', 'waiting', 0, '2026-11-26 22:52:50.977678+00', '', '', '2026-11-26 22:52:50.977681+00', NULL),
	(24, 'letter', '', 'letter:evaluation:4:all_submitted:8:20261126T225251082130', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVisi nariai pateikė savo vertinimus. Galite juos atskleisti ir sukviesti grupę aptarti.\n\nhttp://localhost:8000/self-evaluations/4/\n", "sender": "", "subject": "Visi įvertino: Pavyzdžio centras, 2024 m."}', '<b0cbf5a1-9ecc-4734-a507-8cf04c1c68b3@localhost>', 'waiting', 0, '2026-11-26 22:52:51.082561+00', '', '', '2026-11-26 22:52:51.082566+00', NULL),
	(25, 'letter', '', 'letter:evaluation:4:revealed:8:20261126T225251107354', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nGrupės vertinimai atskleisti. Iki gruodžio 17 d. susitarkite dėl lygių; pradėkite nuo tų rodiklių, dėl kurių nuomonės skiriasi labiausiai.\n\nhttp://localhost:8000/self-evaluations/4/agree/\n", "sender": "", "subject": "Vertinimai atskleisti: Pavyzdžio centras, 2024 m."}', '<00922f7e-7ccb-414f-928f-447b855c0fb1@localhost>', 'waiting', 0, '2026-11-26 22:52:51.107806+00', '', '', '2026-11-26 22:52:51.107811+00', NULL),
	(26, 'letter', '', 'letter:evaluation:4:revealed:10:20261126T225251109891', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nGrupės vertinimai atskleisti. Iki gruodžio 17 d. susitarkite dėl lygių; pradėkite nuo tų rodiklių, dėl kurių nuomonės skiriasi labiausiai.\n\nhttp://localhost:8000/self-evaluations/4/agree/\n", "sender": "", "subject": "Vertinimai atskleisti: Pavyzdžio centras, 2024 m."}', '<04b467c5-9c3a-4c46-8a69-cf7cbd8cb6a3@localhost>', 'waiting', 0, '2026-11-26 22:52:51.110184+00', '', '', '2026-11-26 22:52:51.110188+00', NULL),
	(27, 'letter', '', 'letter:evaluation:4:sent_for_approval:6:20261126T225251175696', '{"to": "centre_head@pavyzdys.example", "text": "Laba diena, Vardene,\n\nGrupė susitarė dėl lygių. Prašome perskaityti išvadas ir iki gruodžio 17 d. jas patvirtinti arba grąžinti nurodant priežastį.\n\nhttp://localhost:8000/self-evaluations/4/approve/\n", "sender": "", "subject": "Išvados laukia Jūsų patvirtinimo: Pavyzdžio centras, 2024 m."}', '<e44ea8ee-e756-4668-9ebf-cdc0fd526e57@localhost>', 'waiting', 0, '2026-11-26 22:52:51.17725+00', '', '', '2026-11-26 22:52:51.177256+00', NULL),
	(28, 'letter', '', 'letter:evaluation:4:sent_for_approval:28:20261126T225251186794', '{"to": "pavaduoja@pavyzdys.example", "text": "Laba diena, Vardene,\n\nGrupė susitarė dėl lygių. Prašome perskaityti išvadas ir iki gruodžio 17 d. jas patvirtinti arba grąžinti nurodant priežastį.\n\nhttp://localhost:8000/self-evaluations/4/approve/\n", "sender": "", "subject": "Išvados laukia Jūsų patvirtinimo: Pavyzdžio centras, 2024 m."}', '<33e77924-aa3f-4a04-b864-d051432a188b@localhost>', 'waiting', 0, '2026-11-26 22:52:51.187338+00', '', '', '2026-11-26 22:52:51.187342+00', NULL),
	(29, 'job', 'evaluation.examine_evidence', 'job:evaluation.examine_evidence:5', '{"revision": 5}', '', 'waiting', 0, '2026-11-26 22:52:51.227881+00', '', '', '2026-11-26 22:52:51.227887+00', NULL),
	(30, 'letter', '', 'letter:evaluation:5:invited:8:20261126T225251270917', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/5/\n", "sender": "", "subject": "Jus įtraukė į 2025 m. įsivertinimo grupę: Pavyzdžio centras"}', '<715a0b92-898a-403e-90b6-2161bfd50fb1@localhost>', 'waiting', 0, '2026-11-26 22:52:51.271378+00', '', '', '2026-11-26 22:52:51.271383+00', NULL),
	(31, 'letter', '', 'letter:evaluation:5:invited:10:20261126T225251306833', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/5/\n", "sender": "", "subject": "Jus įtraukė į 2025 m. įsivertinimo grupę: Pavyzdžio centras"}', '<7359ac94-ddce-4333-95da-9c7762c53f1e@localhost>', 'waiting', 0, '2026-11-26 22:52:51.307359+00', '', '', '2026-11-26 22:52:51.307364+00', NULL),
	(32, 'letter', '', 'letter:evaluation:5:rating_started:8:20261126T225251330730', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPrašome iki gruodžio 17 d. įvertinti rodiklius. Kol vertinimai neatskleisti, Jūsų vertinimų nemato niekas.\n\ntik-savo-centrui-7f3a\n\nhttp://localhost:8000/self-evaluations/5/rate/\n", "sender": "", "subject": "Įvertinkite rodiklius iki gruodžio 17 d.: Pavyzdžio centras, 2025 m."}', '<9d3857ed-bc96-411b-8585-ba31e191ed6b@localhost>', 'waiting', 0, '2026-11-26 22:52:51.331233+00', '', '', '2026-11-26 22:52:51.331237+00', NULL),
	(33, 'letter', '', 'letter:evaluation:5:rating_started:10:20261126T225251336676', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPrašome iki gruodžio 17 d. įvertinti rodiklius. Kol vertinimai neatskleisti, Jūsų vertinimų nemato niekas.\n\ntik-savo-centrui-7f3a\n\nhttp://localhost:8000/self-evaluations/5/rate/\n", "sender": "", "subject": "Įvertinkite rodiklius iki gruodžio 17 d.: Pavyzdžio centras, 2025 m."}', '<fdfe5a3e-0c5b-4f12-beba-256c713b9781@localhost>', 'waiting', 0, '2026-11-26 22:52:51.337147+00', '', '', '2026-11-26 22:52:51.337149+00', NULL),
	(34, 'letter', '', 'letter:evaluation:5:all_submitted:8:20261126T225251523983', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVisi nariai pateikė savo vertinimus. Galite juos atskleisti ir sukviesti grupę aptarti.\n\nhttp://localhost:8000/self-evaluations/5/\n", "sender": "", "subject": "Visi įvertino: Pavyzdžio centras, 2025 m."}', '<e52db092-cc51-4778-b968-f67bae9d33b3@localhost>', 'waiting', 0, '2026-11-26 22:52:51.524437+00', '', '', '2026-11-26 22:52:51.524442+00', NULL),
	(35, 'letter', '', 'letter:evaluation:5:revealed:8:20261126T225251562836', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nGrupės vertinimai atskleisti. Iki gruodžio 17 d. susitarkite dėl lygių; pradėkite nuo tų rodiklių, dėl kurių nuomonės skiriasi labiausiai.\n\nhttp://localhost:8000/self-evaluations/5/agree/\n", "sender": "", "subject": "Vertinimai atskleisti: Pavyzdžio centras, 2025 m."}', '<9efaf005-0ad4-451d-ab4e-25fbeeb48f18@localhost>', 'waiting', 0, '2026-11-26 22:52:51.563332+00', '', '', '2026-11-26 22:52:51.563338+00', NULL),
	(36, 'letter', '', 'letter:evaluation:5:revealed:10:20261126T225251564382', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nGrupės vertinimai atskleisti. Iki gruodžio 17 d. susitarkite dėl lygių; pradėkite nuo tų rodiklių, dėl kurių nuomonės skiriasi labiausiai.\n\nhttp://localhost:8000/self-evaluations/5/agree/\n", "sender": "", "subject": "Vertinimai atskleisti: Pavyzdžio centras, 2025 m."}', '<1dd36d01-1195-4c5e-bf65-55b529f7cd71@localhost>', 'waiting', 0, '2026-11-26 22:52:51.564811+00', '', '', '2026-11-26 22:52:51.564815+00', NULL),
	(37, 'letter', '', 'letter:evaluation:5:sent_for_approval:6:20261126T225251606328', '{"to": "centre_head@pavyzdys.example", "text": "Laba diena, Vardene,\n\nGrupė susitarė dėl lygių. Prašome perskaityti išvadas ir iki gruodžio 17 d. jas patvirtinti arba grąžinti nurodant priežastį.\n\nhttp://localhost:8000/self-evaluations/5/approve/\n", "sender": "", "subject": "Išvados laukia Jūsų patvirtinimo: Pavyzdžio centras, 2025 m."}', '<8737af35-9148-4db1-9f1c-704586582f55@localhost>', 'waiting', 0, '2026-11-26 22:52:51.606876+00', '', '', '2026-11-26 22:52:51.606881+00', NULL),
	(38, 'letter', '', 'letter:evaluation:5:sent_for_approval:28:20261126T225251610905', '{"to": "pavaduoja@pavyzdys.example", "text": "Laba diena, Vardene,\n\nGrupė susitarė dėl lygių. Prašome perskaityti išvadas ir iki gruodžio 17 d. jas patvirtinti arba grąžinti nurodant priežastį.\n\nhttp://localhost:8000/self-evaluations/5/approve/\n", "sender": "", "subject": "Išvados laukia Jūsų patvirtinimo: Pavyzdžio centras, 2025 m."}', '<b5eb3f51-a3d7-4d77-be34-fe5ca76ca195@localhost>', 'waiting', 0, '2026-11-26 22:52:51.611244+00', '', '', '2026-11-26 22:52:51.611247+00', NULL),
	(39, 'letter', '', 'letter:evaluation:5:approved:8:20261126T225251752235', '{"to": "coordinator@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVadovas patvirtino išvadas. Ataskaitą galite perskaityti ir atsisiųsti.\n\nhttp://localhost:8000/self-evaluations/5/report/\n", "sender": "", "subject": "Išvados patvirtintos: Pavyzdžio centras, 2025 m."}', '<7755c63b-55b1-4c96-b1be-c01e904a44fb@localhost>', 'waiting', 0, '2026-11-26 22:52:51.753765+00', '', '', '2026-11-26 22:52:51.753772+00', NULL),
	(40, 'letter', '', 'letter:evaluation:5:approved:10:20261126T225251758675', '{"to": "group_member@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVadovas patvirtino išvadas. Ataskaitą galite perskaityti ir atsisiųsti.\n\nhttp://localhost:8000/self-evaluations/5/report/\n", "sender": "", "subject": "Išvados patvirtintos: Pavyzdžio centras, 2025 m."}', '<76759eec-44b1-4f7c-8dec-3f75b02681c7@localhost>', 'waiting', 0, '2026-11-26 22:52:51.759053+00', '', '', '2026-11-26 22:52:51.759056+00', NULL),
	(41, 'letter', '', 'letter:evaluation:measure:1:measure_given:2:20261126T225251785527', '{"to": "teacher@pavyzdys.example", "text": "Laba diena, Vardene,\n\nTobulinimo plane (Pavyzdžio centras) Jums skirta priemonė: Pavyzdinė priemonė. Ji turi būti atlikta iki 2027 m. sausio 6 d.. Kaip sekasi, rašykite jos puslapyje.\n\nhttp://localhost:8000/self-evaluations/measures/1/\n", "sender": "", "subject": "Jums skirta priemonė: Pavyzdinė priemonė"}', '<d317f3d2-8ee3-401e-975c-9e312036c626@localhost>', 'waiting', 0, '2026-11-26 22:52:51.786534+00', '', '', '2026-11-26 22:52:51.786538+00', NULL),
	(42, 'job', 'evaluation.examine_evidence', 'job:evaluation.examine_evidence:6', '{"revision": 6}', '', 'waiting', 0, '2026-11-26 22:52:51.829296+00', '', '', '2026-11-26 22:52:51.829303+00', NULL),
	(43, 'letter', '', 'letter:evaluation:6:invited:9:20261126T225251880557', '{"to": "coordinator-elsewhere@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head-elsewhere įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/6/\n", "sender": "", "subject": "Jus įtraukė į 2026 m. įsivertinimo grupę: Kitas centras"}', '<28dfbd0c-260d-4b6c-90c8-46960f837808@localhost>', 'waiting', 0, '2026-11-26 22:52:51.881035+00', '', '', '2026-11-26 22:52:51.881039+00', NULL),
	(44, 'letter', '', 'letter:evaluation:6:invited:11:20261126T225251912965', '{"to": "group_member-elsewhere@pavyzdys.example", "text": "Laba diena, Vardene,\n\nVardenė centre_head-elsewhere įtraukė Jus į įsivertinimo grupę.\n\nKiekvieną rodiklį vertinsite savarankiškai; iki gruodžio 17 d. reikės pateikti vertinimus. Kai vertinimas prasidės, parašysime dar kartą.\n\nhttp://localhost:8000/self-evaluations/6/\n", "sender": "", "subject": "Jus įtraukė į 2026 m. įsivertinimo grupę: Kitas centras"}', '<9af392c4-73d0-4993-b3e8-2635303c8dd7@localhost>', 'waiting', 0, '2026-11-26 22:52:51.913461+00', '', '', '2026-11-26 22:52:51.913466+00', NULL),
	(45, 'letter', '', 'letter:evaluation:6:rating_started:9:20261126T225251942824', '{"to": "coordinator-elsewhere@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPrašome iki gruodžio 17 d. įvertinti rodiklius. Kol vertinimai neatskleisti, Jūsų vertinimų nemato niekas.\n\ntik-savo-centrui-7f3a\n\nhttp://localhost:8000/self-evaluations/6/rate/\n", "sender": "", "subject": "Įvertinkite rodiklius iki gruodžio 17 d.: Kitas centras, 2026 m."}', '<ea27d74f-6bad-4286-ba11-28ce0d489cf3@localhost>', 'waiting', 0, '2026-11-26 22:52:51.943311+00', '', '', '2026-11-26 22:52:51.943316+00', NULL),
	(46, 'letter', '', 'letter:evaluation:6:rating_started:11:20261126T225251949482', '{"to": "group_member-elsewhere@pavyzdys.example", "text": "Laba diena, Vardene,\n\nPrašome iki gruodžio 17 d. įvertinti rodiklius. Kol vertinimai neatskleisti, Jūsų vertinimų nemato niekas.\n\ntik-savo-centrui-7f3a\n\nhttp://localhost:8000/self-evaluations/6/rate/\n", "sender": "", "subject": "Įvertinkite rodiklius iki gruodžio 17 d.: Kitas centras, 2026 m."}', '<4c56f0ce-15e6-4e47-8bc1-4aac6edcc967@localhost>', 'waiting', 0, '2026-11-26 22:52:51.949951+00', '', '', '2026-11-26 22:52:51.949955+00', NULL),
	(47, 'letter', '', 'letter:directory:recovery_asked:1:fce38c6f8ae5eeaf', '{"to": "centras@pavyzdys.example", "text": "Laba diena,\n\nAsmuo: Vardenė centre_head\nInstitucija: Pavyzdžio centras\nDokumentas: R-1\nKo prašoma: pašalinti slaptažodį ir antrąjį žingsnį.\n\n\nTai dar turi patvirtinti kitas agentūros pareigūnas, o po to praeis trys darbo dienos. Jei apie tai žinote, nieko daryti nereikia. Jei nežinote, sustabdykite čia:\n\nhttp://localhost:8000/recoveries/stop/1:06h0DUA7X2sEe0APT_ulrpaY9bcXUt9L3_fybNtZFYo/\n", "sender": "", "subject": "Agentūros prašoma atkurti prisijungimą: Vardenė centre_head"}', '<d63f2534-de6e-424e-bcb6-368b6e516fb1@localhost>', 'waiting', 0, '2026-11-26 22:52:52.221324+00', '', '', '2026-11-26 22:52:52.221332+00', NULL),
	(48, 'letter', '', 'letter:directory:recovery_asked:1:c92778b5b4af0bb4', '{"to": "centre_head@pavyzdys.example", "text": "Laba diena,\n\nAsmuo: Vardenė centre_head\nInstitucija: Pavyzdžio centras\nDokumentas: R-1\nKo prašoma: pašalinti slaptažodį ir antrąjį žingsnį.\n\n\nTai dar turi patvirtinti kitas agentūros pareigūnas, o po to praeis trys darbo dienos. Jei apie tai žinote, nieko daryti nereikia. Jei nežinote, sustabdykite čia:\n\nhttp://localhost:8000/recoveries/stop/1:06h0DUA7X2sEe0APT_ulrpaY9bcXUt9L3_fybNtZFYo/\n", "sender": "", "subject": "Agentūros prašoma atkurti prisijungimą: Vardenė centre_head"}', '<a073f95e-7a62-48ad-98ab-2764289826ff@localhost>', 'waiting', 0, '2026-11-26 22:52:52.22531+00', '', '', '2026-11-26 22:52:52.225316+00', NULL),
	(49, 'letter', '', 'letter:directory:recovery_to_confirm:1:aab6170e32f258ec', '{"to": "agency_head@pavyzdys.example", "text": "Laba diena,\n\nPrašo Vardenė agency_officer. Iki gruodžio 4 d. patvirtinkite arba atmeskite – prieš tai kitu būdu įsitikinkite, kad prašymas tikras.\n\nAsmuo: Vardenė centre_head\nInstitucija: Pavyzdžio centras\nDokumentas: R-1\nKo prašoma: pašalinti slaptažodį ir antrąjį žingsnį.\n\n\nhttp://localhost:8000/recoveries/1/\n", "sender": "", "subject": "Reikia antro pareigūno: Vardenė centre_head"}', '<e2d65251-7afb-46ee-b332-dd02afc2c571@localhost>', 'waiting', 0, '2026-11-26 22:52:52.22914+00', '', '', '2026-11-26 22:52:52.229145+00', NULL),
	(50, 'letter', '', 'letter:directory:recovery_to_confirm:1:c1d13d9dbb25a9c1', '{"to": "agency_head-elsewhere@pavyzdys.example", "text": "Laba diena,\n\nPrašo Vardenė agency_officer. Iki gruodžio 4 d. patvirtinkite arba atmeskite – prieš tai kitu būdu įsitikinkite, kad prašymas tikras.\n\nAsmuo: Vardenė centre_head\nInstitucija: Pavyzdžio centras\nDokumentas: R-1\nKo prašoma: pašalinti slaptažodį ir antrąjį žingsnį.\n\n\nhttp://localhost:8000/recoveries/1/\n", "sender": "", "subject": "Reikia antro pareigūno: Vardenė centre_head"}', '<551319bf-088d-45a8-be0a-66726b5ffa8d@localhost>', 'waiting', 0, '2026-11-26 22:52:52.234025+00', '', '', '2026-11-26 22:52:52.234028+00', NULL),
	(51, 'letter', '', 'letter:directory:recovery_to_confirm:1:d707cf245364beb7', '{"to": "agency_officer-elsewhere@pavyzdys.example", "text": "Laba diena,\n\nPrašo Vardenė agency_officer. Iki gruodžio 4 d. patvirtinkite arba atmeskite – prieš tai kitu būdu įsitikinkite, kad prašymas tikras.\n\nAsmuo: Vardenė centre_head\nInstitucija: Pavyzdžio centras\nDokumentas: R-1\nKo prašoma: pašalinti slaptažodį ir antrąjį žingsnį.\n\n\nhttp://localhost:8000/recoveries/1/\n", "sender": "", "subject": "Reikia antro pareigūno: Vardenė centre_head"}', '<b7c887e3-b257-4b8c-b91f-df6a716554f3@localhost>', 'waiting', 0, '2026-11-26 22:52:52.238161+00', '', '', '2026-11-26 22:52:52.238164+00', NULL),
	(52, 'job', 'evaluation.make_dossier', 'job:evaluation.make_dossier:1:0', '{"part": 0, "dossier": 1}', '', 'waiting', 0, '2026-11-26 22:52:52.272437+00', '', '', '2026-11-26 22:52:52.272444+00', NULL),
	(53, 'letter', '', 'letter:directory:privacy_received:1', '{"to": "centre_head@pavyzdys.example", "text": "Laba diena,\n\nPrašymas: Ištrinti mano duomenis. Gautas lapkričio 27 d. Atsakymą gausite iki gruodžio 28 d. O kol kas čia jį matote ir galite atsiimti:\n\nhttp://localhost:8000/account/data/\n", "sender": "", "subject": "Jūsų prašymas dėl asmens duomenų gautas"}', '<168349bf-3e81-40e0-b8fc-4d896c650f41@localhost>', 'waiting', 0, '2026-11-26 22:52:52.283322+00', '', '', '2026-11-26 22:52:52.283327+00', NULL),
	(54, 'letter', '', 'letter:mail:2d21abef-9599-4403-be60-f8960d4b15c6', '{"to": "pakviesta@pavyzdys.example", "text": "Laba diena,\n\nEsate kviečiami į Pertvarką – čia švietimo centrai įsivertina savo veiklą.\n\nNorėdami priimti kvietimą, atverkite šią nuorodą ir pasirinkite slaptažodį:\n\nhttp://localhost:8000/invitations/GcYedQ7_r2tkuBPNmr8ASmoDuqVFigziFssyjxBSwJo/\n\nIki gruodžio 11 d. nuoroda galioja. Šio laiško kitiems nepersiųskite: paskyrą gaus tas, kas nuorodą atvers pirmas.\n\nPertvarka\nhttp://localhost:8000\n", "sender": "Pertvarka <pertvarka@localhost>", "subject": "Esate kviečiami į Pertvarką"}', '<92845ac1-27e2-489c-b601-3ddc7eb7ab6e@localhost>', 'waiting', 0, '2026-11-26 22:52:52.305892+00', '', '', '2026-11-26 22:52:52.305898+00', NULL);
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 252, true);
SELECT pg_catalog.setval('public.directory_account_id_seq', 28, true);
SELECT pg_catalog.setval('public.directory_calendaraddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.directory_delegation_id_seq', 1, true);
SELECT pg_catalog.setval('public.directory_emailchange_id_seq', 1, false);
SELECT pg_catalog.setval('public.directory_erasurerun_id_seq', 1, false);
SELECT pg_catalog.setval('public.directory_formername_id_seq', 1, false);
SELECT pg_catalog.setval('public.directory_import_id_seq', 1, true);
SELECT pg_catalog.setval('public.directory_invitation_id_seq', 1, true);
SELECT pg_catalog.setval('public.directory_keptpost_id_seq', 1, false);
SELECT pg_catalog.setval('public.directory_namechange_id_seq', 1, false);
SELECT pg_catalog.setval('public.directory_organisation_id_seq', 3, true);
SELECT pg_catalog.setval('public.directory_person_id_seq', 29, true);
SELECT pg_catalog.setval('public.directory_personalexport_id_seq', 1, false);
SELECT pg_catalog.setval('public.directory_privacyrequest_id_seq', 1, true);
SELECT pg_catalog.setval('public.directory_read_number_seq', 1, false);
SELECT pg_catalog.setval('public.directory_recovery_id_seq', 1, true);
SELECT pg_catalog.setval('public.directory_roleholding_id_seq', 28, true);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 63, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 64, true);
SELECT pg_catalog.setval('public.evaluation_agreement_id_seq', 6, true);
SELECT pg_catalog.setval('public.evaluation_aspect_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluation_dossier_id_seq', 1, true);
SELECT pg_catalog.setval('public.evaluation_effect_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluation_evidence_id_seq', 6, true);
SELECT pg_catalog.setval('public.evaluation_evidencerevision_id_seq', 6, true);
SELECT pg_catalog.setval('public.evaluation_evidenceuse_id_seq', 6, true);
SELECT pg_catalog.setval('public.evaluation_frozenfigure_id_seq', 8, true);
SELECT pg_catalog.setval('public.evaluation_measure_id_seq', 1, true);
SELECT pg_catalog.setval('public.evaluation_membership_id_seq', 12, true);
SELECT pg_catalog.setval('public.evaluation_plan_id_seq', 1, true);
SELECT pg_catalog.setval('public.evaluation_progressnote_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluation_publishedspread_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluation_rating_id_seq', 24, true);
SELECT pg_catalog.setval('public.evaluation_reopening_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluation_report_id_seq', 1, true);
SELECT pg_catalog.setval('public.evaluation_reveal_id_seq', 3, true);
SELECT pg_catalog.setval('public.evaluation_selfevaluation_id_seq', 6, true);
SELECT pg_catalog.setval('public.evaluation_spreadconsent_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluation_submission_id_seq', 6, true);
SELECT pg_catalog.setval('public.frameworks_draft_id_seq', 2, true);
SELECT pg_catalog.setval('public.frameworks_framework_id_seq', 1, true);
SELECT pg_catalog.setval('public.frameworks_frameworkversion_id_seq', 2, true);
SELECT pg_catalog.setval('public.frameworks_revision_id_seq', 2, true);
SELECT pg_catalog.setval('public.frameworks_withdrawal_id_seq', 1, false);
SELECT pg_catalog.setval('public.journal_entry_number_seq', 96, true);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_letter_number_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_message_number_seq', 54, true);
SELECT pg_catalog.setval('public.socialaccount_socialaccount_id_seq', 1, false);
SELECT pg_catalog.setval('public.socialaccount_socialapp_id_seq', 1, false);
SELECT pg_catalog.setval('public.socialaccount_socialtoken_id_seq', 1, false);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_agreement
    ADD CONSTRAINT agreement_once_an_indicator UNIQUE (self_evaluation_id, indicator_code);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_calendaraddress
    ADD CONSTRAINT calendar_address_one_each UNIQUE NULLS NOT DISTINCT (person_id, organisation_id);
ALTER TABLE ONLY public.directory_delegation
    ADD CONSTRAINT delegation_once_at_a_time EXCLUDE USING gist (int8range(holding_id, holding_id, '[]'::text) WITH &&, int8range(deputy_id, deputy_id, '[]'::text) WITH &&, daterange(from_on, until_on, '[]'::text) WITH &&) WHERE ((ended_at IS NULL));
ALTER TABLE ONLY public.directory_account
    ADD CONSTRAINT directory_account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_calendaraddress
    ADD CONSTRAINT directory_calendaraddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_calendaraddress
    ADD CONSTRAINT directory_calendaraddress_token_digest_key UNIQUE (token_digest);
ALTER TABLE ONLY public.directory_county
    ADD CONSTRAINT directory_county_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.directory_delegation
    ADD CONSTRAINT directory_delegation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_emailchange
    ADD CONSTRAINT directory_emailchange_new_token_digest_key UNIQUE (new_token_digest);
ALTER TABLE ONLY public.directory_emailchange
    ADD CONSTRAINT directory_emailchange_old_token_digest_key UNIQUE (old_token_digest);
ALTER TABLE ONLY public.directory_emailchange
    ADD CONSTRAINT directory_emailchange_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_erasurerun
    ADD CONSTRAINT directory_erasurerun_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_formername
    ADD CONSTRAINT directory_formername_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_import
    ADD CONSTRAINT directory_import_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_invitation
    ADD CONSTRAINT directory_invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_invitation
    ADD CONSTRAINT directory_invitation_token_digest_key UNIQUE (token_digest);
ALTER TABLE ONLY public.directory_keptpost
    ADD CONSTRAINT directory_keptpost_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_municipality
    ADD CONSTRAINT directory_municipality_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.directory_namechange
    ADD CONSTRAINT directory_namechange_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_organisation
    ADD CONSTRAINT directory_organisation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_person
    ADD CONSTRAINT directory_person_account_id_key UNIQUE (account_id);
ALTER TABLE ONLY public.directory_person
    ADD CONSTRAINT directory_person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_personalexport
    ADD CONSTRAINT directory_personalexport_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_privacyrequest
    ADD CONSTRAINT directory_privacyrequest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_read
    ADD CONSTRAINT directory_read_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.directory_recovery
    ADD CONSTRAINT directory_recovery_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_roleholding
    ADD CONSTRAINT directory_roleholding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.evaluation_effect
    ADD CONSTRAINT effect_once_a_measure UNIQUE (self_evaluation_id, measure_id);
ALTER TABLE ONLY public.evaluation_agreement
    ADD CONSTRAINT evaluation_agreement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_aspect
    ADD CONSTRAINT evaluation_aspect_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_dossier
    ADD CONSTRAINT evaluation_dossier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_effect
    ADD CONSTRAINT evaluation_effect_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_evidence
    ADD CONSTRAINT evaluation_evidence_current_id_key UNIQUE (current_id);
ALTER TABLE ONLY public.evaluation_evidence
    ADD CONSTRAINT evaluation_evidence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_evidencerevision
    ADD CONSTRAINT evaluation_evidencerevision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_evidenceuse
    ADD CONSTRAINT evaluation_evidenceuse_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_frozenfigure
    ADD CONSTRAINT evaluation_frozenfigure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_measure
    ADD CONSTRAINT evaluation_measure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_membership
    ADD CONSTRAINT evaluation_membership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_plan
    ADD CONSTRAINT evaluation_plan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_plan
    ADD CONSTRAINT evaluation_plan_self_evaluation_id_key UNIQUE (self_evaluation_id);
ALTER TABLE ONLY public.evaluation_progressnote
    ADD CONSTRAINT evaluation_progressnote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_publishedspread
    ADD CONSTRAINT evaluation_publishedspread_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_rating
    ADD CONSTRAINT evaluation_rating_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_reopening
    ADD CONSTRAINT evaluation_reopening_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_report
    ADD CONSTRAINT evaluation_report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_reveal
    ADD CONSTRAINT evaluation_reveal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_selfevaluation
    ADD CONSTRAINT evaluation_selfevaluation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_spreadconsent
    ADD CONSTRAINT evaluation_spreadconsent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_submission
    ADD CONSTRAINT evaluation_submission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_evidencerevision
    ADD CONSTRAINT evidence_revision_once UNIQUE (evidence_id, number);
ALTER TABLE ONLY public.evaluation_evidenceuse
    ADD CONSTRAINT evidence_used_once UNIQUE (self_evaluation_id, indicator_code, evidence_id);
ALTER TABLE ONLY public.files_storedfile
    ADD CONSTRAINT files_storedfile_pkey PRIMARY KEY (sha256);
ALTER TABLE ONLY public.directory_formername
    ADD CONSTRAINT former_name_one_a_day UNIQUE (organisation_id, until_on);
ALTER TABLE ONLY public.frameworks_draft
    ADD CONSTRAINT frameworks_draft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.frameworks_draft
    ADD CONSTRAINT frameworks_draft_version_id_key UNIQUE (version_id);
ALTER TABLE ONLY public.frameworks_framework
    ADD CONSTRAINT frameworks_framework_code_key UNIQUE (code);
ALTER TABLE ONLY public.frameworks_framework
    ADD CONSTRAINT frameworks_framework_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.frameworks_frameworkversion
    ADD CONSTRAINT frameworks_frameworkversion_content_hash_key UNIQUE (content_hash);
ALTER TABLE ONLY public.frameworks_frameworkversion
    ADD CONSTRAINT frameworks_frameworkversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.frameworks_revision
    ADD CONSTRAINT frameworks_revision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.frameworks_withdrawal
    ADD CONSTRAINT frameworks_withdrawal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.frameworks_withdrawal
    ADD CONSTRAINT frameworks_withdrawal_version_id_key UNIQUE (version_id);
ALTER TABLE ONLY public.evaluation_frozenfigure
    ADD CONSTRAINT frozen_figure_once_a_report UNIQUE (report_id, key);
ALTER TABLE ONLY public.journal_entry
    ADD CONSTRAINT journal_entry_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.journal_entrycontent
    ADD CONSTRAINT journal_entrycontent_pkey PRIMARY KEY (entry_id);
ALTER TABLE ONLY public.journal_link
    ADD CONSTRAINT journal_link_entry_id_key UNIQUE (entry_id);
ALTER TABLE ONLY public.journal_link
    ADD CONSTRAINT journal_link_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.journal_link
    ADD CONSTRAINT journal_link_previous_hash_key UNIQUE (previous_hash);
ALTER TABLE ONLY public.journal_root
    ADD CONSTRAINT journal_root_first_position_key UNIQUE (first_position);
ALTER TABLE ONLY public.journal_root
    ADD CONSTRAINT journal_root_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.journal_root
    ADD CONSTRAINT journal_root_last_position_key UNIQUE (last_position);
ALTER TABLE ONLY public.journal_root
    ADD CONSTRAINT journal_root_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.journal_root
    ADD CONSTRAINT journal_root_previous_hash_key UNIQUE (previous_hash);
ALTER TABLE ONLY public.journal_unchained
    ADD CONSTRAINT journal_unchained_pkey PRIMARY KEY (entry_id);
ALTER TABLE ONLY public.evaluation_membership
    ADD CONSTRAINT membership_once UNIQUE (self_evaluation_id, person_id);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.frameworks_revision
    ADD CONSTRAINT one_row_per_draft_revision UNIQUE (draft_id, number);
ALTER TABLE ONLY public.frameworks_frameworkversion
    ADD CONSTRAINT one_row_per_framework_version UNIQUE (framework_id, version);
ALTER TABLE ONLY public.outbox_letter
    ADD CONSTRAINT outbox_letter_message_id_key UNIQUE (message_id);
ALTER TABLE ONLY public.outbox_letter
    ADD CONSTRAINT outbox_letter_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_key_key UNIQUE (key);
ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.outbox_workerseen
    ADD CONSTRAINT outbox_workerseen_pkey PRIMARY KEY (worker);
ALTER TABLE ONLY public.evaluation_rating
    ADD CONSTRAINT rating_once_an_indicator_and_round UNIQUE (membership_id, indicator_code, round);
ALTER TABLE ONLY public.directory_read
    ADD CONSTRAINT read_once_an_hour UNIQUE (reader_id, about_id, page, hour);
ALTER TABLE ONLY public.evaluation_reopening
    ADD CONSTRAINT reopening_once_a_round UNIQUE (self_evaluation_id, area_code, round);
ALTER TABLE ONLY public.evaluation_report
    ADD CONSTRAINT report_once_an_issue UNIQUE (self_evaluation_id, issue);
ALTER TABLE ONLY public.evaluation_reveal
    ADD CONSTRAINT reveal_once_an_area UNIQUE (self_evaluation_id, area_code);
ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);
ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_publishedspread
    ADD CONSTRAINT spread_once_a_quarter UNIQUE (framework_version_id, year, of_demonstration, code, quarter);
ALTER TABLE ONLY public.evaluation_submission
    ADD CONSTRAINT submission_once_an_area_and_round UNIQUE (membership_id, area_code, round);
CREATE UNIQUE INDEX account_email_unique ON public.directory_account USING btree (lower((email)::text));
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX directory_calendaraddress_organisation_id_a45dddb3 ON public.directory_calendaraddress USING btree (organisation_id);
CREATE INDEX directory_calendaraddress_person_id_be3c8acb ON public.directory_calendaraddress USING btree (person_id);
CREATE INDEX directory_calendaraddress_token_digest_b0f482de_like ON public.directory_calendaraddress USING btree (token_digest varchar_pattern_ops);
CREATE INDEX directory_county_code_cb271ebb_like ON public.directory_county USING btree (code varchar_pattern_ops);
CREATE INDEX directory_delegation_deputy_id_e44d8bc0 ON public.directory_delegation USING btree (deputy_id);
CREATE INDEX directory_delegation_ended_by_id_7f8b1c95 ON public.directory_delegation USING btree (ended_by_id);
CREATE INDEX directory_delegation_given_by_id_273a2065 ON public.directory_delegation USING btree (given_by_id);
CREATE INDEX directory_delegation_holding_id_1b3737b2 ON public.directory_delegation USING btree (holding_id);
CREATE INDEX directory_emailchange_account_id_58a6601c ON public.directory_emailchange USING btree (account_id);
CREATE INDEX directory_emailchange_new_token_digest_76dcbfa9_like ON public.directory_emailchange USING btree (new_token_digest varchar_pattern_ops);
CREATE INDEX directory_emailchange_old_token_digest_61713421_like ON public.directory_emailchange USING btree (old_token_digest varchar_pattern_ops);
CREATE INDEX directory_formername_organisation_id_37bbd2c8 ON public.directory_formername USING btree (organisation_id);
CREATE INDEX directory_import_expires_at_8d5e41ec ON public.directory_import USING btree (expires_at);
CREATE INDEX directory_import_organisation_id_752cb6bc ON public.directory_import USING btree (organisation_id);
CREATE INDEX directory_import_owner_id_94599780 ON public.directory_import USING btree (owner_id);
CREATE INDEX directory_invitation_invited_by_id_773c6c5a ON public.directory_invitation USING btree (invited_by_id);
CREATE INDEX directory_invitation_person_id_84e799a9 ON public.directory_invitation USING btree (person_id);
CREATE INDEX directory_invitation_token_digest_d50c7ee9_like ON public.directory_invitation USING btree (token_digest varchar_pattern_ops);
CREATE INDEX directory_keptpost_account_id_4b27ceac ON public.directory_keptpost USING btree (account_id);
CREATE INDEX directory_keptpost_expires_at_10638653 ON public.directory_keptpost USING btree (expires_at);
CREATE INDEX directory_municipality_code_0a206e04_like ON public.directory_municipality USING btree (code varchar_pattern_ops);
CREATE INDEX directory_municipality_county_id_f2bd744f ON public.directory_municipality USING btree (county_id);
CREATE INDEX directory_municipality_county_id_f2bd744f_like ON public.directory_municipality USING btree (county_id varchar_pattern_ops);
CREATE INDEX directory_namechange_asked_by_id_b9007a2d ON public.directory_namechange USING btree (asked_by_id);
CREATE INDEX directory_namechange_decided_by_id_1a1fce40 ON public.directory_namechange USING btree (decided_by_id);
CREATE INDEX directory_namechange_person_id_e727cdef ON public.directory_namechange USING btree (person_id);
CREATE INDEX directory_organisation_merged_into_id_df81700d ON public.directory_organisation USING btree (merged_into_id);
CREATE INDEX directory_organisation_municipality_id_353ecca2 ON public.directory_organisation USING btree (municipality_id);
CREATE INDEX directory_organisation_municipality_id_353ecca2_like ON public.directory_organisation USING btree (municipality_id varchar_pattern_ops);
CREATE INDEX directory_organisation_sort_key_45bb098d ON public.directory_organisation USING btree (sort_key);
CREATE INDEX directory_organisation_sort_key_45bb098d_like ON public.directory_organisation USING btree (sort_key varchar_pattern_ops);
CREATE INDEX directory_organisation_successor_id_3f94103e ON public.directory_organisation USING btree (successor_id);
CREATE INDEX directory_person_merged_into_id_ea28f9be ON public.directory_person USING btree (merged_into_id);
CREATE INDEX directory_person_sort_key_3da44747 ON public.directory_person USING btree (sort_key);
CREATE INDEX directory_person_sort_key_3da44747_like ON public.directory_person USING btree (sort_key varchar_pattern_ops);
CREATE INDEX directory_personalexport_person_id_064ecaac ON public.directory_personalexport USING btree (person_id);
CREATE INDEX directory_privacyrequest_answered_by_id_e9811df6 ON public.directory_privacyrequest USING btree (answered_by_id);
CREATE INDEX directory_privacyrequest_person_id_188daac6 ON public.directory_privacyrequest USING btree (person_id);
CREATE INDEX directory_privacyrequest_registered_by_id_96c9f6fe ON public.directory_privacyrequest USING btree (registered_by_id);
CREATE INDEX directory_read_about_id_e3951694 ON public.directory_read USING btree (about_id);
CREATE INDEX directory_read_organisation_id_c2d8604e ON public.directory_read USING btree (organisation_id);
CREATE INDEX directory_read_reader_id_58e23bf6 ON public.directory_read USING btree (reader_id);
CREATE INDEX directory_recovery_asked_by_id_87749ea7 ON public.directory_recovery USING btree (asked_by_id);
CREATE INDEX directory_recovery_confirmed_by_id_a77d5073 ON public.directory_recovery USING btree (confirmed_by_id);
CREATE INDEX directory_recovery_holding_id_ad1acd53 ON public.directory_recovery USING btree (holding_id);
CREATE INDEX directory_roleholding_organisation_id_92554112 ON public.directory_roleholding USING btree (organisation_id);
CREATE INDEX directory_roleholding_person_id_b84ba5ab ON public.directory_roleholding USING btree (person_id);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE UNIQUE INDEX dossier_one_at_a_time ON public.evaluation_dossier USING btree (organisation_id) WHERE ((state)::text = 'building'::text);
CREATE UNIQUE INDEX email_change_one_at_a_time ON public.directory_emailchange USING btree (account_id) WHERE ((cancelled_at IS NULL) AND (done_at IS NULL));
CREATE INDEX erasure_run_of_kind ON public.directory_erasurerun USING btree (kind, at DESC);
CREATE INDEX evaluation_agreement_agreed_by_id_6a1c6cfc ON public.evaluation_agreement USING btree (agreed_by_id);
CREATE INDEX evaluation_agreement_self_evaluation_id_13c2677f ON public.evaluation_agreement USING btree (self_evaluation_id);
CREATE INDEX evaluation_aspect_self_evaluation_id_8bb0abd4 ON public.evaluation_aspect USING btree (self_evaluation_id);
CREATE INDEX evaluation_dossier_asked_by_id_39699c81 ON public.evaluation_dossier USING btree (asked_by_id);
CREATE INDEX evaluation_dossier_organisation_id_93e6f0b2 ON public.evaluation_dossier USING btree (organisation_id);
CREATE INDEX evaluation_effect_measure_id_3fc7eab6 ON public.evaluation_effect USING btree (measure_id);
CREATE INDEX evaluation_effect_self_evaluation_id_0f74b06d ON public.evaluation_effect USING btree (self_evaluation_id);
CREATE INDEX evaluation_effect_told_by_id_30f4a3c5 ON public.evaluation_effect USING btree (told_by_id);
CREATE INDEX evaluation_evidence_added_by_id_90a1d933 ON public.evaluation_evidence USING btree (added_by_id);
CREATE INDEX evaluation_evidence_organisation_id_aa7f3753 ON public.evaluation_evidence USING btree (organisation_id);
CREATE INDEX evaluation_evidencerevision_erased_by_id_cb4c34b0 ON public.evaluation_evidencerevision USING btree (erased_by_id);
CREATE INDEX evaluation_evidencerevision_evidence_id_7dc6ac33 ON public.evaluation_evidencerevision USING btree (evidence_id);
CREATE INDEX evaluation_evidencerevision_file_id_88c4d362 ON public.evaluation_evidencerevision USING btree (file_id);
CREATE INDEX evaluation_evidencerevision_file_id_88c4d362_like ON public.evaluation_evidencerevision USING btree (file_id varchar_pattern_ops);
CREATE INDEX evaluation_evidencerevision_made_by_id_4262b69b ON public.evaluation_evidencerevision USING btree (made_by_id);
CREATE INDEX evaluation_evidenceuse_added_by_id_c539e253 ON public.evaluation_evidenceuse USING btree (added_by_id);
CREATE INDEX evaluation_evidenceuse_evidence_id_a21ad9d8 ON public.evaluation_evidenceuse USING btree (evidence_id);
CREATE INDEX evaluation_evidenceuse_revision_id_def6a602 ON public.evaluation_evidenceuse USING btree (revision_id);
CREATE INDEX evaluation_evidenceuse_self_evaluation_id_15980d0d ON public.evaluation_evidenceuse USING btree (self_evaluation_id);
CREATE INDEX evaluation_frozenfigure_report_id_bd119552 ON public.evaluation_frozenfigure USING btree (report_id);
CREATE INDEX evaluation_measure_created_by_id_d9e13242 ON public.evaluation_measure USING btree (created_by_id);
CREATE INDEX evaluation_measure_owner_id_8c9d5a9c ON public.evaluation_measure USING btree (owner_id);
CREATE INDEX evaluation_measure_plan_id_b3bec757 ON public.evaluation_measure USING btree (plan_id);
CREATE INDEX evaluation_membership_person_id_82421cef ON public.evaluation_membership USING btree (person_id);
CREATE INDEX evaluation_membership_self_evaluation_id_1b534f08 ON public.evaluation_membership USING btree (self_evaluation_id);
CREATE INDEX evaluation_plan_confirmed_by_id_4ad0879e ON public.evaluation_plan USING btree (confirmed_by_id);
CREATE INDEX evaluation_progressnote_measure_id_3c9f5a3a ON public.evaluation_progressnote USING btree (measure_id);
CREATE INDEX evaluation_progressnote_written_by_id_32210e92 ON public.evaluation_progressnote USING btree (written_by_id);
CREATE INDEX evaluation_publishedspread_framework_version_id_024de5fa ON public.evaluation_publishedspread USING btree (framework_version_id);
CREATE INDEX evaluation_rating_membership_id_68034755 ON public.evaluation_rating USING btree (membership_id);
CREATE INDEX evaluation_reopening_reopened_by_id_3baa41f4 ON public.evaluation_reopening USING btree (reopened_by_id);
CREATE INDEX evaluation_reopening_self_evaluation_id_cf1f35d9 ON public.evaluation_reopening USING btree (self_evaluation_id);
CREATE INDEX evaluation_report_approved_by_id_c102823e ON public.evaluation_report USING btree (approved_by_id);
CREATE INDEX evaluation_report_self_evaluation_id_7cbc006f ON public.evaluation_report USING btree (self_evaluation_id);
CREATE INDEX evaluation_reveal_revealed_by_id_0af2efd4 ON public.evaluation_reveal USING btree (revealed_by_id);
CREATE INDEX evaluation_reveal_self_evaluation_id_a4f299a7 ON public.evaluation_reveal USING btree (self_evaluation_id);
CREATE INDEX evaluation_selfevaluation_framework_version_id_38293682 ON public.evaluation_selfevaluation USING btree (framework_version_id);
CREATE INDEX evaluation_selfevaluation_opened_by_id_b77e6d14 ON public.evaluation_selfevaluation USING btree (opened_by_id);
CREATE INDEX evaluation_selfevaluation_organisation_id_bbc5add7 ON public.evaluation_selfevaluation USING btree (organisation_id);
CREATE INDEX evaluation_spreadconsent_given_by_id_8c1786bf ON public.evaluation_spreadconsent USING btree (given_by_id);
CREATE INDEX evaluation_spreadconsent_organisation_id_48e7adc3 ON public.evaluation_spreadconsent USING btree (organisation_id);
CREATE INDEX evaluation_spreadconsent_withdrawn_by_id_3261b239 ON public.evaluation_spreadconsent USING btree (withdrawn_by_id);
CREATE INDEX evaluation_submission_membership_id_03508309 ON public.evaluation_submission USING btree (membership_id);
CREATE INDEX evidence_newest ON public.evaluation_evidence USING btree (organisation_id, added_at DESC);
CREATE INDEX evidence_words ON public.evaluation_evidence USING gin (words);
CREATE UNIQUE INDEX export_one_at_a_time ON public.directory_personalexport USING btree (person_id) WHERE (ready_at IS NULL);
CREATE INDEX files_storedfile_sha256_d89381b8_like ON public.files_storedfile USING btree (sha256 varchar_pattern_ops);
CREATE INDEX frameworks_draft_author_id_546db484 ON public.frameworks_draft USING btree (author_id);
CREATE INDEX frameworks_draft_based_on_id_17e5fa52 ON public.frameworks_draft USING btree (based_on_id);
CREATE INDEX frameworks_draft_framework_id_7f09df84 ON public.frameworks_draft USING btree (framework_id);
CREATE INDEX frameworks_framework_code_bbba07af_like ON public.frameworks_framework USING btree (code varchar_pattern_ops);
CREATE INDEX frameworks_frameworkversion_content_hash_05e004ec_like ON public.frameworks_frameworkversion USING btree (content_hash varchar_pattern_ops);
CREATE INDEX frameworks_frameworkversion_framework_id_999de145 ON public.frameworks_frameworkversion USING btree (framework_id);
CREATE INDEX frameworks_revision_draft_id_874de327 ON public.frameworks_revision USING btree (draft_id);
CREATE INDEX frameworks_revision_made_by_id_f5170a11 ON public.frameworks_revision USING btree (made_by_id);
CREATE INDEX frameworks_withdrawal_withdrawn_by_id_881afb6b ON public.frameworks_withdrawal USING btree (withdrawn_by_id);
CREATE INDEX journal_about ON public.journal_entry USING btree (record_label, record_number, number DESC);
CREATE INDEX journal_entrycontent_actor_id_cc262923 ON public.journal_entrycontent USING btree (actor_id);
CREATE INDEX journal_link_previous_hash_1d0896d4_like ON public.journal_link USING btree (previous_hash varchar_pattern_ops);
CREATE INDEX journal_root_hash_83c4256e_like ON public.journal_root USING btree (hash varchar_pattern_ops);
CREATE INDEX journal_root_previous_hash_7f2c2a03_like ON public.journal_root USING btree (previous_hash varchar_pattern_ops);
CREATE INDEX kept_post_whose ON public.directory_keptpost USING btree (account_id, browser_digest);
CREATE UNIQUE INDEX membership_one_coordinator ON public.evaluation_membership USING btree (self_evaluation_id) WHERE is_coordinator;
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE UNIQUE INDEX name_change_one_at_a_time ON public.directory_namechange USING btree (person_id) WHERE ((outcome)::text = 'waiting'::text);
CREATE UNIQUE INDEX organisation_name_unique ON public.directory_organisation USING btree (lower((name_lt)::text));
CREATE INDEX outbox_due ON public.outbox_message USING btree (due_at, number) WHERE (NOT ((state)::text = 'done'::text));
CREATE INDEX outbox_failing ON public.outbox_message USING btree (number DESC) WHERE ((state)::text = 'failing'::text);
CREATE INDEX outbox_letter_message_id_12ab3c6d_like ON public.outbox_letter USING btree (message_id varchar_pattern_ops);
CREATE INDEX outbox_letter_recipient_b6f3ee82 ON public.outbox_letter USING btree (recipient);
CREATE INDEX outbox_letter_recipient_b6f3ee82_like ON public.outbox_letter USING btree (recipient varchar_pattern_ops);
CREATE INDEX outbox_message_key_9860c808_like ON public.outbox_message USING btree (key varchar_pattern_ops);
CREATE INDEX outbox_workerseen_worker_e9e3d12b_like ON public.outbox_workerseen USING btree (worker varchar_pattern_ops);
CREATE UNIQUE INDEX person_email_unique ON public.directory_person USING btree (lower((email)::text));
CREATE UNIQUE INDEX privacy_request_once ON public.directory_privacyrequest USING btree (person_id, kind) WHERE ((state)::text = 'received'::text);
CREATE INDEX read_about ON public.directory_read USING btree (about_id, number DESC);
CREATE INDEX read_at ON public.directory_read USING btree (at);
CREATE UNIQUE INDEX recovery_one_at_a_time ON public.directory_recovery USING btree (holding_id) WHERE ((state)::text = ANY ((ARRAY['asked'::character varying, 'waiting'::character varying])::text[]));
CREATE UNIQUE INDEX role_held_once_at_a_time ON public.directory_roleholding USING btree (person_id, role, organisation_id) NULLS NOT DISTINCT WHERE (until_on IS NULL);
CREATE UNIQUE INDEX self_evaluation_one_a_year ON public.evaluation_selfevaluation USING btree (organisation_id, year) WHERE (NOT ((state)::text = 'cancelled'::text));
CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);
CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);
CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);
CREATE UNIQUE INDEX spread_consent_once_a_year ON public.evaluation_spreadconsent USING btree (organisation_id, year) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE TRIGGER delegation_not_to_the_holder BEFORE INSERT OR UPDATE ON public.directory_delegation FOR EACH ROW EXECUTE FUNCTION public.delegation_not_to_the_holder();
CREATE TRIGGER directory_read_unchanged BEFORE UPDATE ON public.directory_read FOR EACH STATEMENT EXECUTE FUNCTION public.directory_reads_do_not_change();
CREATE TRIGGER evidence_revision_unchanged BEFORE DELETE OR UPDATE ON public.evaluation_evidencerevision FOR EACH ROW EXECUTE FUNCTION public.evidence_revision_keeps_its_content();
CREATE TRIGGER evidence_use_at_home BEFORE INSERT OR UPDATE ON public.evaluation_evidenceuse FOR EACH ROW EXECUTE FUNCTION public.evidence_serves_its_own_centre();
CREATE TRIGGER journal_entry_not_emptied BEFORE TRUNCATE ON public.journal_entry FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();
CREATE TRIGGER journal_entry_unchanged BEFORE DELETE OR UPDATE ON public.journal_entry FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();
CREATE TRIGGER journal_entry_waits AFTER INSERT ON public.journal_entry FOR EACH ROW EXECUTE FUNCTION public.journal_entry_waits();
CREATE TRIGGER journal_entrycontent_erased BEFORE DELETE ON public.journal_entrycontent FOR EACH ROW EXECUTE FUNCTION public.journal_content_goes_only_erased();
CREATE TRIGGER journal_entrycontent_not_emptied BEFORE TRUNCATE ON public.journal_entrycontent FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();
CREATE TRIGGER journal_entrycontent_unchanged BEFORE UPDATE ON public.journal_entrycontent FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();
CREATE TRIGGER journal_link_not_emptied BEFORE TRUNCATE ON public.journal_link FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();
CREATE TRIGGER journal_link_unchanged BEFORE DELETE OR UPDATE ON public.journal_link FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();
CREATE TRIGGER journal_root_not_emptied BEFORE TRUNCATE ON public.journal_root FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();
CREATE TRIGGER journal_root_unchanged BEFORE DELETE OR UPDATE ON public.journal_root FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();
CREATE TRIGGER journal_unchained_chained BEFORE DELETE ON public.journal_unchained FOR EACH ROW EXECUTE FUNCTION public.journal_waits_until_chained();
CREATE TRIGGER journal_unchained_not_emptied BEFORE TRUNCATE ON public.journal_unchained FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();
CREATE TRIGGER journal_unchained_unchanged BEFORE UPDATE ON public.journal_unchained FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();
CREATE TRIGGER published_is_immutable BEFORE DELETE OR UPDATE ON public.frameworks_frameworkversion FOR EACH ROW EXECUTE FUNCTION public.frameworks_refuse_change_of_published();
CREATE TRIGGER published_keeps_its_name BEFORE UPDATE ON public.frameworks_framework FOR EACH ROW EXECUTE FUNCTION public.frameworks_refuse_renaming_of_published();
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_directory_account_id FOREIGN KEY (user_id) REFERENCES public.directory_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_calendaraddress
    ADD CONSTRAINT directory_calendarad_organisation_id_a45dddb3_fk_directory FOREIGN KEY (organisation_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_calendaraddress
    ADD CONSTRAINT directory_calendarad_person_id_be3c8acb_fk_directory FOREIGN KEY (person_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_delegation
    ADD CONSTRAINT directory_delegation_deputy_id_e44d8bc0_fk_directory_person_id FOREIGN KEY (deputy_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_delegation
    ADD CONSTRAINT directory_delegation_ended_by_id_7f8b1c95_fk_directory FOREIGN KEY (ended_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_delegation
    ADD CONSTRAINT directory_delegation_given_by_id_273a2065_fk_directory FOREIGN KEY (given_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_delegation
    ADD CONSTRAINT directory_delegation_holding_id_1b3737b2_fk_directory FOREIGN KEY (holding_id) REFERENCES public.directory_roleholding(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_emailchange
    ADD CONSTRAINT directory_emailchang_account_id_58a6601c_fk_directory FOREIGN KEY (account_id) REFERENCES public.directory_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_formername
    ADD CONSTRAINT directory_formername_organisation_id_37bbd2c8_fk_directory FOREIGN KEY (organisation_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_import
    ADD CONSTRAINT directory_import_organisation_id_752cb6bc_fk_directory FOREIGN KEY (organisation_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_import
    ADD CONSTRAINT directory_import_owner_id_94599780_fk_directory_person_id FOREIGN KEY (owner_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_invitation
    ADD CONSTRAINT directory_invitation_invited_by_id_773c6c5a_fk_directory FOREIGN KEY (invited_by_id) REFERENCES public.directory_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_invitation
    ADD CONSTRAINT directory_invitation_person_id_84e799a9_fk_directory_person_id FOREIGN KEY (person_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_keptpost
    ADD CONSTRAINT directory_keptpost_account_id_4b27ceac_fk_directory_account_id FOREIGN KEY (account_id) REFERENCES public.directory_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_municipality
    ADD CONSTRAINT directory_municipali_county_id_f2bd744f_fk_directory FOREIGN KEY (county_id) REFERENCES public.directory_county(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_namechange
    ADD CONSTRAINT directory_namechange_asked_by_id_b9007a2d_fk_directory FOREIGN KEY (asked_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_namechange
    ADD CONSTRAINT directory_namechange_decided_by_id_1a1fce40_fk_directory FOREIGN KEY (decided_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_namechange
    ADD CONSTRAINT directory_namechange_person_id_e727cdef_fk_directory_person_id FOREIGN KEY (person_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_organisation
    ADD CONSTRAINT directory_organisati_merged_into_id_df81700d_fk_directory FOREIGN KEY (merged_into_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_organisation
    ADD CONSTRAINT directory_organisati_municipality_id_353ecca2_fk_directory FOREIGN KEY (municipality_id) REFERENCES public.directory_municipality(code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_organisation
    ADD CONSTRAINT directory_organisati_successor_id_3f94103e_fk_directory FOREIGN KEY (successor_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_person
    ADD CONSTRAINT directory_person_account_id_5c451b88_fk_directory_account_id FOREIGN KEY (account_id) REFERENCES public.directory_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_person
    ADD CONSTRAINT directory_person_merged_into_id_ea28f9be_fk_directory_person_id FOREIGN KEY (merged_into_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_personalexport
    ADD CONSTRAINT directory_personalex_person_id_064ecaac_fk_directory FOREIGN KEY (person_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_privacyrequest
    ADD CONSTRAINT directory_privacyreq_answered_by_id_e9811df6_fk_directory FOREIGN KEY (answered_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_privacyrequest
    ADD CONSTRAINT directory_privacyreq_person_id_188daac6_fk_directory FOREIGN KEY (person_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_privacyrequest
    ADD CONSTRAINT directory_privacyreq_registered_by_id_96c9f6fe_fk_directory FOREIGN KEY (registered_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_read
    ADD CONSTRAINT directory_read_about_id_e3951694_fk_directory_person_id FOREIGN KEY (about_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_read
    ADD CONSTRAINT directory_read_organisation_id_c2d8604e_fk_directory FOREIGN KEY (organisation_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_read
    ADD CONSTRAINT directory_read_reader_id_58e23bf6_fk_directory_person_id FOREIGN KEY (reader_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_recovery
    ADD CONSTRAINT directory_recovery_asked_by_id_87749ea7_fk_directory_person_id FOREIGN KEY (asked_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_recovery
    ADD CONSTRAINT directory_recovery_confirmed_by_id_a77d5073_fk_directory FOREIGN KEY (confirmed_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_recovery
    ADD CONSTRAINT directory_recovery_holding_id_ad1acd53_fk_directory FOREIGN KEY (holding_id) REFERENCES public.directory_roleholding(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_roleholding
    ADD CONSTRAINT directory_roleholdin_organisation_id_92554112_fk_directory FOREIGN KEY (organisation_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.directory_roleholding
    ADD CONSTRAINT directory_roleholding_person_id_b84ba5ab_fk_directory_person_id FOREIGN KEY (person_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_agreement
    ADD CONSTRAINT evaluation_agreement_agreed_by_id_6a1c6cfc_fk_directory FOREIGN KEY (agreed_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_agreement
    ADD CONSTRAINT evaluation_agreement_self_evaluation_id_13c2677f_fk_evaluatio FOREIGN KEY (self_evaluation_id) REFERENCES public.evaluation_selfevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_aspect
    ADD CONSTRAINT evaluation_aspect_self_evaluation_id_8bb0abd4_fk_evaluatio FOREIGN KEY (self_evaluation_id) REFERENCES public.evaluation_selfevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_dossier
    ADD CONSTRAINT evaluation_dossier_asked_by_id_39699c81_fk_directory_person_id FOREIGN KEY (asked_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_dossier
    ADD CONSTRAINT evaluation_dossier_organisation_id_93e6f0b2_fk_directory FOREIGN KEY (organisation_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_effect
    ADD CONSTRAINT evaluation_effect_measure_id_3fc7eab6_fk_evaluation_measure_id FOREIGN KEY (measure_id) REFERENCES public.evaluation_measure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_effect
    ADD CONSTRAINT evaluation_effect_self_evaluation_id_0f74b06d_fk_evaluatio FOREIGN KEY (self_evaluation_id) REFERENCES public.evaluation_selfevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_effect
    ADD CONSTRAINT evaluation_effect_told_by_id_30f4a3c5_fk_directory_person_id FOREIGN KEY (told_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidence
    ADD CONSTRAINT evaluation_evidence_added_by_id_90a1d933_fk_directory_person_id FOREIGN KEY (added_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidence
    ADD CONSTRAINT evaluation_evidence_current_id_65860707_fk_evaluatio FOREIGN KEY (current_id) REFERENCES public.evaluation_evidencerevision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidence
    ADD CONSTRAINT evaluation_evidence_organisation_id_aa7f3753_fk_directory FOREIGN KEY (organisation_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidencerevision
    ADD CONSTRAINT evaluation_evidencer_erased_by_id_cb4c34b0_fk_directory FOREIGN KEY (erased_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidencerevision
    ADD CONSTRAINT evaluation_evidencer_evidence_id_7dc6ac33_fk_evaluatio FOREIGN KEY (evidence_id) REFERENCES public.evaluation_evidence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidencerevision
    ADD CONSTRAINT evaluation_evidencer_file_id_88c4d362_fk_files_sto FOREIGN KEY (file_id) REFERENCES public.files_storedfile(sha256) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidencerevision
    ADD CONSTRAINT evaluation_evidencer_made_by_id_4262b69b_fk_directory FOREIGN KEY (made_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidenceuse
    ADD CONSTRAINT evaluation_evidenceu_added_by_id_c539e253_fk_directory FOREIGN KEY (added_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidenceuse
    ADD CONSTRAINT evaluation_evidenceu_evidence_id_a21ad9d8_fk_evaluatio FOREIGN KEY (evidence_id) REFERENCES public.evaluation_evidence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidenceuse
    ADD CONSTRAINT evaluation_evidenceu_revision_id_def6a602_fk_evaluatio FOREIGN KEY (revision_id) REFERENCES public.evaluation_evidencerevision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_evidenceuse
    ADD CONSTRAINT evaluation_evidenceu_self_evaluation_id_15980d0d_fk_evaluatio FOREIGN KEY (self_evaluation_id) REFERENCES public.evaluation_selfevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_frozenfigure
    ADD CONSTRAINT evaluation_frozenfig_report_id_bd119552_fk_evaluatio FOREIGN KEY (report_id) REFERENCES public.evaluation_report(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_measure
    ADD CONSTRAINT evaluation_measure_created_by_id_d9e13242_fk_directory FOREIGN KEY (created_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_measure
    ADD CONSTRAINT evaluation_measure_owner_id_8c9d5a9c_fk_directory_person_id FOREIGN KEY (owner_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_measure
    ADD CONSTRAINT evaluation_measure_plan_id_b3bec757_fk_evaluation_plan_id FOREIGN KEY (plan_id) REFERENCES public.evaluation_plan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_membership
    ADD CONSTRAINT evaluation_membershi_self_evaluation_id_1b534f08_fk_evaluatio FOREIGN KEY (self_evaluation_id) REFERENCES public.evaluation_selfevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_membership
    ADD CONSTRAINT evaluation_membership_person_id_82421cef_fk_directory_person_id FOREIGN KEY (person_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_plan
    ADD CONSTRAINT evaluation_plan_confirmed_by_id_4ad0879e_fk_directory_person_id FOREIGN KEY (confirmed_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_plan
    ADD CONSTRAINT evaluation_plan_self_evaluation_id_9d4333d1_fk_evaluatio FOREIGN KEY (self_evaluation_id) REFERENCES public.evaluation_selfevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_progressnote
    ADD CONSTRAINT evaluation_progressn_measure_id_3c9f5a3a_fk_evaluatio FOREIGN KEY (measure_id) REFERENCES public.evaluation_measure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_progressnote
    ADD CONSTRAINT evaluation_progressn_written_by_id_32210e92_fk_directory FOREIGN KEY (written_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_publishedspread
    ADD CONSTRAINT evaluation_published_framework_version_id_024de5fa_fk_framework FOREIGN KEY (framework_version_id) REFERENCES public.frameworks_frameworkversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_rating
    ADD CONSTRAINT evaluation_rating_membership_id_68034755_fk_evaluatio FOREIGN KEY (membership_id) REFERENCES public.evaluation_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_reopening
    ADD CONSTRAINT evaluation_reopening_reopened_by_id_3baa41f4_fk_directory FOREIGN KEY (reopened_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_reopening
    ADD CONSTRAINT evaluation_reopening_self_evaluation_id_cf1f35d9_fk_evaluatio FOREIGN KEY (self_evaluation_id) REFERENCES public.evaluation_selfevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_report
    ADD CONSTRAINT evaluation_report_approved_by_id_c102823e_fk_directory FOREIGN KEY (approved_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_report
    ADD CONSTRAINT evaluation_report_self_evaluation_id_7cbc006f_fk_evaluatio FOREIGN KEY (self_evaluation_id) REFERENCES public.evaluation_selfevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_reveal
    ADD CONSTRAINT evaluation_reveal_revealed_by_id_0af2efd4_fk_directory FOREIGN KEY (revealed_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_reveal
    ADD CONSTRAINT evaluation_reveal_self_evaluation_id_a4f299a7_fk_evaluatio FOREIGN KEY (self_evaluation_id) REFERENCES public.evaluation_selfevaluation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_selfevaluation
    ADD CONSTRAINT evaluation_selfevalu_framework_version_id_38293682_fk_framework FOREIGN KEY (framework_version_id) REFERENCES public.frameworks_frameworkversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_selfevaluation
    ADD CONSTRAINT evaluation_selfevalu_opened_by_id_b77e6d14_fk_directory FOREIGN KEY (opened_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_selfevaluation
    ADD CONSTRAINT evaluation_selfevalu_organisation_id_bbc5add7_fk_directory FOREIGN KEY (organisation_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_spreadconsent
    ADD CONSTRAINT evaluation_spreadcon_given_by_id_8c1786bf_fk_directory FOREIGN KEY (given_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_spreadconsent
    ADD CONSTRAINT evaluation_spreadcon_organisation_id_48e7adc3_fk_directory FOREIGN KEY (organisation_id) REFERENCES public.directory_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_spreadconsent
    ADD CONSTRAINT evaluation_spreadcon_withdrawn_by_id_3261b239_fk_directory FOREIGN KEY (withdrawn_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_submission
    ADD CONSTRAINT evaluation_submissio_membership_id_03508309_fk_evaluatio FOREIGN KEY (membership_id) REFERENCES public.evaluation_membership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.frameworks_draft
    ADD CONSTRAINT frameworks_draft_author_id_546db484_fk_directory_person_id FOREIGN KEY (author_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.frameworks_draft
    ADD CONSTRAINT frameworks_draft_based_on_id_17e5fa52_fk_framework FOREIGN KEY (based_on_id) REFERENCES public.frameworks_frameworkversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.frameworks_draft
    ADD CONSTRAINT frameworks_draft_framework_id_7f09df84_fk_framework FOREIGN KEY (framework_id) REFERENCES public.frameworks_framework(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.frameworks_draft
    ADD CONSTRAINT frameworks_draft_version_id_8cff5539_fk_framework FOREIGN KEY (version_id) REFERENCES public.frameworks_frameworkversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.frameworks_frameworkversion
    ADD CONSTRAINT frameworks_framework_framework_id_999de145_fk_framework FOREIGN KEY (framework_id) REFERENCES public.frameworks_framework(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.frameworks_revision
    ADD CONSTRAINT frameworks_revision_draft_id_874de327_fk_frameworks_draft_id FOREIGN KEY (draft_id) REFERENCES public.frameworks_draft(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.frameworks_revision
    ADD CONSTRAINT frameworks_revision_made_by_id_f5170a11_fk_directory_person_id FOREIGN KEY (made_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.frameworks_withdrawal
    ADD CONSTRAINT frameworks_withdrawa_version_id_d209343b_fk_framework FOREIGN KEY (version_id) REFERENCES public.frameworks_frameworkversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.frameworks_withdrawal
    ADD CONSTRAINT frameworks_withdrawa_withdrawn_by_id_881afb6b_fk_directory FOREIGN KEY (withdrawn_by_id) REFERENCES public.directory_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.journal_entrycontent
    ADD CONSTRAINT journal_entrycontent_actor_id_cc262923_fk_directory_account_id FOREIGN KEY (actor_id) REFERENCES public.directory_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.journal_entrycontent
    ADD CONSTRAINT journal_entrycontent_entry_id_f3f93968_fk_journal_entry_number FOREIGN KEY (entry_id) REFERENCES public.journal_entry(number) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.journal_link
    ADD CONSTRAINT journal_link_entry_id_d56ada5d_fk_journal_entry_number FOREIGN KEY (entry_id) REFERENCES public.journal_entry(number) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.journal_unchained
    ADD CONSTRAINT journal_unchained_entry_id_ed1aa354_fk_journal_entry_number FOREIGN KEY (entry_id) REFERENCES public.journal_entry(number) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_directory_account_id FOREIGN KEY (user_id) REFERENCES public.directory_account(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_social_user_id_8146e70c_fk_directory FOREIGN KEY (user_id) REFERENCES public.directory_account(id) DEFERRABLE INITIALLY DEFERRED;
