-- Whether every word of the wanted text stands in the other text: umlauts written either way, accents left out, one
-- wrong letter in words of four or five letters, two in longer ones, also at the beginning of a compound. Numbers are
-- never guessed. An empty text is found everywhere.
create function found_in(haystack text, wanted text) returns boolean
language plpgsql immutable parallel safe as $$
declare
  hay text := public.search_form(coalesce(haystack, ''));
  hay_words text[] := regexp_split_to_array(hay, '[^[:alnum:]]+');
  word text;
  allowed integer;
begin
  foreach word in array regexp_split_to_array(public.search_form(trim(coalesce(wanted, ''))), '\s+') loop
    continue when strpos(hay, word) > 0;
    if word ~ '[0-9]' or length(word) not between 4 and 40 then
      return false;
    end if;
    allowed := case when length(word) < 6 then 1 else 2 end;
    continue when exists (
      select 1 from unnest(hay_words) as known
      where length(known) between 4 and 60
        and (public.levenshtein_less_equal(known, word, allowed) <= allowed
          or public.levenshtein_less_equal(left(known, length(word)), word, allowed) <= allowed));
    return false;
  end loop;
  return true;
end $$;

-- A lead may throw an own draft away; what was sent stays for ever.
grant delete on cost_request to ${app_role};
create function refuse_removal_of_sent_request() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' then
    raise exception 'a request that was sent is kept for ever';
  end if;
  return old;
end $$;
create trigger sent_is_kept before delete on cost_request for each row execute function refuse_removal_of_sent_request();
