DELETE FROM finding WHERE run NOT IN (SELECT run FROM month_in_force)
