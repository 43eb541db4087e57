SELECT run.month_of, run_file.path, run_file.sha256
FROM month_in_force
JOIN run ON run.id = month_in_force.run
JOIN run_file ON run_file.run = run.id
WHERE run.month_of < ? AND run_file.role = 'counted'
