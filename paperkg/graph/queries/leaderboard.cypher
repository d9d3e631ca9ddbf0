// The values on a dataset, the best first within each metric and unit; guessed ones stand below the stated ones.
// $d: a list of ids, such as ['dataset/aime']
MATCH (p:Paper)-[:HAS_CLAIM]->(c:Claim {predicate: 'reportsResult'})-[:ON_DATASET]->(d:Dataset)
WHERE d.id IN $d AND c.value IS NOT NULL
OPTIONAL MATCH (c)-[:ON_METRIC]->(m:Metric)
OPTIONAL MATCH (c)-[:RESULT_SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:AGAINST_BASELINE]->(b:Entity)
UNWIND range(0, size(c.quotes) - 1) AS i
WITH DISTINCT d.label AS dataset, coalesce(m.label, c.metric) AS metric, c.unit AS unit, c.value AS value,
  coalesce(s.label, c.subject) AS subject, substring(p.id, 6) AS paper, p.title AS title,
  coalesce(b.label, c.baseline) AS baseline, c.baselineValue AS baselineValue, c.status AS status,
  CASE c.status WHEN 'stated' THEN 1 ELSE 0.5 END AS weight, c.quotes[i] AS quote, c.source AS source,
  c.starts[i] AS start, c.ends[i] AS end, // The lower value is the better one of these metrics.
  CASE WHEN m.id IN [
    'metric/absrel', 'metric/ade', 'metric/bdrate', 'metric/bpb', 'metric/bpc', 'metric/bpd', 'metric/brierscore',
    'metric/cdfvd', 'metric/cer', 'metric/chair', 'metric/chamferdistance', 'metric/collisionrate',
    'metric/costperquery', 'metric/crps', 'metric/der', 'metric/ece', 'metric/editdistance', 'metric/eer',
    'metric/energyconsumption', 'metric/epe', 'metric/errorrate', 'metric/fad', 'metric/fde', 'metric/fid',
    'metric/fid30k', 'metric/fid50k', 'metric/flops', 'metric/fpr', 'metric/fpr95', 'metric/fvd', 'metric/gfid',
    'metric/gpuhours', 'metric/gpumemory', 'metric/hallucinationrate', 'metric/hammingdistance',
    'metric/hausdorffdistance', 'metric/inferencetime', 'metric/kid', 'metric/latency', 'metric/logloss',
    'metric/lpips', 'metric/macs', 'metric/mape', 'metric/meanabsoluteerror', 'metric/memoryusage', 'metric/mer',
    'metric/missrate', 'metric/mpjpe', 'metric/mse', 'metric/niqe', 'metric/nll', 'metric/nrmse',
    'metric/pampjpe', 'metric/peakmemory', 'metric/perplexity', 'metric/phonemeerrorrate',
    'metric/powerconsumption', 'metric/regret', 'metric/relativeerror', 'metric/rfid', 'metric/rmsd',
    'metric/rmse', 'metric/rmsle', 'metric/rtf', 'metric/runtime', 'metric/sfid', 'metric/ter',
    'metric/timetofirsttoken', 'metric/tpot', 'metric/trainingcost', 'metric/trainingtime',
    'metric/wallclocktime', 'metric/warpingerror', 'metric/wer'
  ] THEN c.value ELSE -c.value END AS worse
ORDER BY dataset, metric, unit, status DESC, worse, paper, subject, baseline, baselineValue, source, start, end
RETURN dataset, metric, unit, value, subject, paper, title, baseline, baselineValue, status, weight, quote,
  source, start, end
