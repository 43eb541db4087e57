DELETE FROM run_file WHERE run NOT IN (SELECT run FROM month_in_force)
