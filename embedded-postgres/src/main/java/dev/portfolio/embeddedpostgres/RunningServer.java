package dev.portfolio.embeddedpostgres;

/** A server that answered on 127.0.0.1 with our password and our data. */
record RunningServer(int port, String password, boolean startedHere) {

    @Override
    public String toString() {
        return "RunningServer[port=%d, startedHere=%s]".formatted(port, startedHere);
    }
}
