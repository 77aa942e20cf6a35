# Builds and serves Journeywork. The embedded database lives in /app/data: mount a volume there, or set DATABASE_URL.
FROM node:20-bookworm-slim
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && mkdir -p data && chown -R node:node data .next
USER node
EXPOSE 3000
VOLUME /app/data
CMD ["npm", "start"]
