package autopoiesis.app;

/** The user asked a long piece of work to stop; what is finished is kept. */
final class Interruption extends RuntimeException {
  Interruption(String message) {
    super(message);
  }
}
