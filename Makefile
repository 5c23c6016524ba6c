# Two commands do everything: make demo, make test. CGO stays off.
export CGO_ENABLED := 0
export GOTOOLCHAIN := local

DEMO_DATA ?= demo/data
DEMO_OUT  ?= demo/out
LISTEN    ?= 127.0.0.1:8016

.PHONY: pictures demo demo-outputs build assets test vet generate bench clean

# demo builds the program, makes the demonstration country, counts, freezes and
# publishes it, and serves the site until interrupted.
demo: build
	bin/verdig demo --data $(DEMO_DATA) --out $(DEMO_OUT) --listen $(LISTEN)

# demo-outputs does the same without the site.
demo-outputs: build
	bin/verdig demo --data $(DEMO_DATA) --out $(DEMO_OUT) --no-serve

build: assets
	go build -trimpath -o bin/verdig ./cmd/verdig

# assets fetches the pinned npm packages and gathers the embedded files; it
# does nothing where they are already there with the right sums.
assets: asset/node_modules/.package-lock.json
	go run ./asset/gather

asset/node_modules/.package-lock.json: asset/package.json asset/package-lock.json
	cd asset && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

test: assets
	go test -timeout 25m ./...

vet:
	@out=$$(gofmt -l $$(git ls-files '*.go')); if [ -n "$$out" ]; then echo "not gofmt-ed:"; echo "$$out"; exit 1; fi
	go vet ./...
	go tool -modfile=tools.mod staticcheck ./...

# generate rewrites the templates' Go files; CI checks that nothing changes.
generate:
	go tool -modfile=tools.mod templ generate -path web

# pictures draws the pictures of README.md anew.
pictures: demo-outputs
	doc/pictures/make $(DEMO_DATA) $(DEMO_OUT)

bench: assets
	go test -run '^$$' -bench . -benchtime 1x -timeout 60m ./linkage/... ./store ./exchange ./stat/... ./cmd/...

clean:
	rm -rf bin demo asset/dist/* asset/node_modules
