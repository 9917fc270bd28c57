// The data sets that are loaded, with the questions they answer.
MATCH (d:DataSet)
RETURN d {.*} AS dataSet
ORDER BY d.id
