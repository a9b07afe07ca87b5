{{- define "concord.environment" -}}
- { name: NODE_ENV, value: production }
- { name: CONCORD_HOST, value: "0.0.0.0" }
- { name: CONCORD_PORT, value: "8080" }
- { name: CONCORD_LOG, value: {{ .Values.logLevel }} }
- { name: CONCORD_ISSUER, value: {{ .Values.access.issuer | quote }} }
- { name: CONCORD_JWKS, value: {{ .Values.access.jwks | quote }} }
- { name: CONCORD_AUDIENCE, value: {{ .Values.access.audience | quote }} }
{{- with .Values.publicUrl }}
- { name: CONCORD_PUBLIC_URL, value: {{ . | quote }} }
{{- end }}
{{- if eq .Values.store.kind "sqlite" }}
- { name: CONCORD_STORE, value: "sqlite:/data" }
{{- else }}
- name: CONCORD_STORE
  valueFrom:
    secretKeyRef: {{- toYaml .Values.store.secret | nindent 6 }}
{{- end }}
{{- if eq .Values.bus.kind "in-process" }}
- { name: CONCORD_BUS, value: in-process }
{{- else }}
- name: CONCORD_BUS
  valueFrom:
    secretKeyRef: {{- toYaml .Values.bus.secret | nindent 6 }}
{{- end }}
{{- end }}
