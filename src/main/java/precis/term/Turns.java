package precis.term;

/**
 * Keeps the thread that reads keys from reading on before those that it handed out were taken in: what one of them leads to
 * may lend the terminal to another program, and then nobody else may read its keys.
 */
final class Turns {
    private int handedOut;
    private int takenIn;

    synchronized void handOut() {
        handedOut++;
    }

    synchronized void takeIn(int count) {
        takenIn += count;
        notifyAll();
    }

    synchronized void await() throws InterruptedException {
        while (takenIn < handedOut) {
            wait();
        }
    }
}
