-- Row triggers do not see a truncate.
create trigger entry_is_never_truncated before truncate on audit.entry for each statement execute function audit.refuse();
create trigger seal_is_never_truncated before truncate on audit.seal for each statement execute function audit.refuse();
create trigger sealed_head_is_never_truncated before truncate on audit.sealed_head for each statement execute function audit.refuse();
