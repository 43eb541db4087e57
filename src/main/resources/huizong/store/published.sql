SELECT run.id, run.month_of, run.as_of, run.inputs, run.summary, run.persons
FROM month_in_force JOIN run ON run.id = month_in_force.run
ORDER BY run.month_of
