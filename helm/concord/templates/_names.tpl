{{/* What runs in one deployment: {unit: [service, …]}. "suite" is everything in one. */}}
{{- define "concord.units" -}}
{{- if eq .Values.layout "together" }}
suite: {{ toJson .Values.services }}
{{- else }}
{{- range .Values.services }}
{{ . }}: [{{ . }}]
{{- end }}
{{- end }}
{{- end }}

{{/* Name of a unit's objects. Takes (dict "root" $ "unit" name). */}}
{{- define "concord.name" -}}
{{- $name := ternary .root.Release.Name (printf "%s-%s" .root.Release.Name .unit) (eq .unit "suite") -}}
{{- $name | trunc 63 | trimSuffix "-" -}}
{{- end }}

{{- define "concord.selector" -}}
app.kubernetes.io/name: concord
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .unit }}
{{- end }}

{{- define "concord.labels" -}}
{{ include "concord.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end }}

{{/* What the values of one key alone cannot say, said before anything is installed. */}}
{{- define "concord.check" -}}
{{- $apart := and (eq .Values.layout "apart") (gt (len .Values.services) 1) -}}
{{- if and $apart (eq .Values.bus.kind "in-process") }}
{{- fail "services that run apart need a bus between them: set bus.kind to rabbitmq" }}
{{- end }}
{{- $counts := list (int .Values.replicas) }}
{{- range .Values.overrides }}{{ $counts = append $counts (int (.replicas | default 1)) }}{{ end }}
{{- range $counts }}
{{- if and (gt . 1) (or (eq $.Values.store.kind "sqlite") (eq $.Values.bus.kind "in-process")) }}
{{- fail "more than one pod of a deployment needs store.kind mongodb and bus.kind rabbitmq" }}
{{- end }}
{{- end }}
{{- if and .Values.overrides (eq .Values.layout "together") }}
{{- fail "overrides are for services that run apart: set layout to apart, or replicas and resources for all" }}
{{- end }}
{{- end }}
