DELETE FROM kept_rows WHERE run NOT IN (SELECT run FROM month_in_force)
